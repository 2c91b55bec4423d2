import type { Browser, Page } from 'playwright-core'
import type { Asked } from './make-queries.ts'
import { openPage } from './open-page.ts'

/** What the page answered. */
export interface Answered {
  /** Paths of all results, in order. */
  readonly results: readonly string[]
  /** What it said instead of answering. */
  readonly failure?: string
}

/** What an answer cost, until its first ten results stood on the page. */
export interface Cost {
  readonly milliseconds: number
  /** Bodies as sent, everything counted: page, styles, scripts, index. */
  readonly bytes: number
  readonly requests: number
}

/** Ask a page that stays open for all results of each query, through its address. */
export async function askAll(
  page: Page,
  search: string,
  asked: readonly Asked[],
  told: (done: number) => void = () => {},
): Promise<Answered[]> {
  await page.goto(search)
  await page.waitForSelector('[data-search-done]')
  const answers: Answered[] = []
  for (const { parameters } of asked) {
    answers.push(await page.evaluate(askForAll, addressOf({ ...parameters, all: '1' })))
    told(answers.length)
  }
  return answers
}

/** Visit the search for the first time with one query, then ask another on the same page. */
export async function visit(
  browser: Browser,
  search: string,
  first: Asked,
  second: Asked,
): Promise<{ readonly cold: Cost; readonly warm: Cost }> {
  const page = await openPage(browser)
  try {
    await page.addInitScript(watchResults)
    await page.goto(search + addressOf(first.parameters))
    await page.waitForSelector('[data-search-done]', { timeout: 60_000 })
    const cold = await page.evaluate(costSince, 0)
    const began = await page.evaluate(askAgain, addressOf(second.parameters))
    await page.waitForSelector('[data-search-done]', { timeout: 60_000 })
    const warm = await page.evaluate(costSince, began)
    return { cold, warm }
  } finally {
    await page.context().close()
  }
}

function addressOf(parameters: Readonly<Record<string, string>>): string {
  return `?${new URLSearchParams(parameters)}`
}

/** Runs in the browser. */
async function askForAll(address: string): Promise<Answered> {
  const root = document.getElementById('search')
  history.pushState(null, '', address)
  dispatchEvent(new PopStateEvent('popstate', { state: null }))
  while (!root?.hasAttribute('data-search-done')) await new Promise((done) => setTimeout(done, 1))
  const failure = root.querySelector('.failure')?.textContent
  const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-result] a')]
  return { results: links.map((link) => link.pathname), ...(failure && { failure }) }
}

/** Runs in the browser before the page's own scripts: notes when ten results stand there, or all that there are. */
function watchResults(): void {
  const watched = window as unknown as { tenResults: number | undefined }
  new MutationObserver(() => {
    const done = document.querySelector('[data-search-done]')
    const enough = document.querySelectorAll('[data-result]').length >= 10
    if (done || enough) watched.tenResults ??= performance.now()
  }).observe(document, { childList: true, subtree: true, attributes: true })
}

/** Runs in the browser. */
function askAgain(address: string): number {
  const watched = window as unknown as { tenResults: number | undefined }
  document.querySelector('[data-search-done]')?.removeAttribute('data-search-done')
  document.getElementById('search-results')?.replaceChildren()
  const began = performance.now()
  history.pushState(null, '', address)
  dispatchEvent(new PopStateEvent('popstate', { state: null }))
  watched.tenResults = undefined
  return began
}

/** Runs in the browser. */
function costSince(began: number): Cost {
  const until = (window as unknown as { tenResults: number | undefined }).tenResults ?? performance.now()
  const files = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[]
  const fetched = files.filter(
    ({ startTime, responseEnd }) => startTime >= began && responseEnd > 0 && responseEnd <= until,
  )
  return {
    milliseconds: until - began,
    bytes: fetched.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    requests: fetched.length,
  }
}
