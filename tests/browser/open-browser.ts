import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from './ensure-browser.mjs'

/** A Chromium or Chrome that is there; `npm test` sees to it. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === undefined)
    throw new Error('No Chromium or Chrome found: run `npm test`, or set CHROMIUM to its path.')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
}
