import type { Furniture, LineRole } from './bulletin.ts'

const newsRoles: ReadonlySet<LineRole> = new Set([
  'kicker',
  'headline',
  'subtitle',
  'source',
  'url',
  'subheadline',
  'text',
])

/** Whether lines of a role are of the news: not blank and not of the page. */
export function isNewsRole(role: LineRole): role is Exclude<LineRole, 'blank' | Furniture['kind']> {
  return newsRoles.has(role)
}
