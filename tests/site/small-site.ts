import type { PlanOptions } from '../../src/site/plan-pages.ts'
import { publishOptions } from '../../src/site/publish-options.ts'
import type { Site } from '../../src/site/site.ts'
import type { UrlPath } from '../../src/site/url.ts'

/** A site at its own address, below a folder. */
export const siteWithAddress: Site = {
  title: '要闻',
  description: '《科学共同体要闻》的档案',
  language: 'zh-Hans',
  url: 'https://example.org',
  pathPrefix: '/archive/',
  stylesheets: [],
  articleStylesheets: [],
  scripts: [],
  icon: '/assets/icon.svg' as UrlPath,
  licences: '/assets/licences.txt' as UrlPath,
  registers: ['people', 'places', 'organizations', 'sources', 'series'],
  publish: publishOptions.parse({}),
}

const { url: _, ...rest } = siteWithAddress

/** A site whose address is not configured. */
export const siteWithoutAddress: Site = rest

/** Pages as they are planned where nothing is configured. */
export const plainPlan: PlanOptions = {
  pageSize: 50,
  pathPrefix: '/',
  texts: new Map(),
  remarks: new Map(),
  publish: publishOptions.parse({}),
  repeats: undefined,
}
