import { issueLine } from '../common-lines.ts'
import { defineBulletinStyle } from '../style.ts'

/** A numbered 简报 as offices print it: a head with its number, a table of contents, pages, an imprint. All of it is convention. */
export const brief = defineBulletinStyle({ name: 'brief', match: { lines: [issueLine] } })
