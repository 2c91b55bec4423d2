import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { SiteServer } from '../../src/cli/site-server.ts'
import { openBrowser } from './open-browser.ts'

/** A site that is served, and a browser to read it with, while a test file runs. */
export interface ServedSite {
  readonly folder: string
  /** The site's address, ending in `/archive/`. */
  readonly base: string
  readonly browser: Browser
}

/** Serve the sample to a test file. Read its properties in tests and not before. */
export function servedSample(): ServedSite {
  return servedSite(async () => inject('sampleSite'))
}

/** @param make - the folder of a site below `/archive/` */
export function servedSite(make: () => Promise<string>): ServedSite {
  const site = {} as { folder: string; base: string; browser: Browser }
  let server: SiteServer | undefined
  beforeAll(async () => {
    site.folder = await make()
    server = new SiteServer(site.folder, '/archive/', false)
    site.base = await server.listen(0)
    site.browser = await openBrowser()
  })
  afterAll(async () => {
    await site.browser?.close()
    await server?.close()
  })
  return site
}
