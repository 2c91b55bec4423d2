import { defineBulletinStyle } from '../style.ts'

/** `· 栏目 ·`, `## headline`, `source [2021-07-17]`: what this program was made for. */
export const newsletter = defineBulletinStyle({
  name: 'newsletter',
  match: { lines: [/^## /, /\[\d{4}-\d{2}-\d{2}\]$/] },
  masthead: [/^[·•]\s*(?<series>\S.*?)\s*[·•]$/],
  headline: [/^##\s+(?<headline>\S.*)$/],
  subheadline: [/^\*\*(?<headline>[^*]+)\*\*$/, /^###\s+(?<headline>\S.*)$/],
  sourceLine: [/^(?<source>\S.*?)\s*\[(?<date>\d{4}-\d{1,2}-\d{1,2})\]$/],
  furniture: [
    { kind: 'rule', line: /^[-=━─_*]{3,}$/ },
    { kind: 'tail', line: /^更新时间[:：]/ },
  ],
})
