import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Site } from '../../src/site/site.ts'

const kept = new WeakMap<Site, Map<string, string>>()

/**
 * The HTML of what stands alike on thousands of pages of a site, rendered once.
 *
 * @param key - what decides it besides the site
 */
export function keptHtml(site: Site, key: string, make: () => VNode): string {
  const ofSite = kept.get(site) ?? new Map<string, string>()
  kept.set(site, ofSite)
  const known = ofSite.get(key)
  if (known !== undefined) return known
  const html = renderToString(make())
  ofSite.set(key, html)
  return html
}
