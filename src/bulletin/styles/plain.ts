import { defineBulletinStyle } from '../style.ts'

/** Any other text. Markdown headlines count where there are some. */
export const plain = defineBulletinStyle({ name: 'plain', match: {} })
