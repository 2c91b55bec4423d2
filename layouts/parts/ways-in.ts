import type { Site } from '../../src/site/site.ts'
import { type UrlPath, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'

/** The calendar, each register that has entries, the bulletins: address and name. */
export function waysIn(site: Site): (readonly [UrlPath, string])[] {
  const { nav } = wordsOf(site.language)
  return [
    [urls.years, nav.dates],
    ...site.registers.map((kind) => [urls.register(kind), nav.registers[kind]] as const),
    [urls.bulletins, nav.bulletins],
  ]
}
