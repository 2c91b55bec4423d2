import type { Browser, Page } from 'playwright-core'

/** A page as a new visitor has it, nothing kept from others. Close its context when it is no longer needed. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext()
  // The loader that runs TypeScript wraps functions in a call that only its own side knows.
  await context.addInitScript('globalThis.__name = (named) => named')
  return context.newPage()
}
