import { defineBulletinStyle } from '../style.ts'

/** `· 栏目 ·`, `## headline`, `source [2021-07-17]`: the bulletins that this program was made for. */
export const newsletter = defineBulletinStyle({
  name: 'newsletter',
  match: { lines: [/^##\s+\S/, /^\S.{0,60}?\s*\[\d{4}-\d{1,2}-\d{1,2}\]$/] },
  headline: [/^##\s+(?<headline>\S.*)$/],
  subheadline: [/^#{3,6}\s+(?<headline>\S.*)$/],
  markup: 'inline',
})
