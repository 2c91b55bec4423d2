import type { RegisterKind } from '../../src/archive/archive.ts'
import type { Site } from '../../src/site/site.ts'
import { urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import type { IsoDate } from '../../src/text/iso-date.ts'
import type { Crumb } from './Spine.tsx'

/**
 * The way down to a year, a month or a day, as the spine writes it.
 *
 * @param period - `2024`, `2024-01` or `2024-01-01`
 * @param here - the last step is the page itself
 */
export function dateTrail(site: Site, period: string, here: boolean): Crumb[] {
  const { date } = wordsOf(site.language)
  const [year, month] = [period.slice(0, 4), period.slice(0, 7)]
  const trail: Crumb[] = [{ label: date.spineYear(year), url: urls.year(year) }]
  if (period.length > 4) trail.push({ label: date.spineMonth(month), url: urls.month(month) })
  if (period.length > 7)
    trail.push({ label: date.spineDay(period as IsoDate), url: urls.day(period as IsoDate) })
  return here ? [...trail.slice(0, -1), { label: trail.at(-1)?.label ?? '' }] : trail
}

/** The way to a register. */
export function registerTrail(site: Site, kind: RegisterKind): Crumb {
  return { label: wordsOf(site.language).nav.registers[kind], url: urls.register(kind) }
}
