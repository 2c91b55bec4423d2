import { defineBulletinStyle } from '../style.ts'

/** A daily digest in Markdown: `# NAME 2024-10-17`, a linked table of contents, `# section`, `## headline`. */
export const digest = defineBulletinStyle({
  name: 'digest',
  match: {
    lines: [/^#\s+\S.*\s\d{4}-\d{2}-\d{2}$/, /^##\s+\S/, /^[-*+]\s+<a href="#|^[-*+]\s+\[[^\]]*\]\(#/],
  },
  masthead: [/^#\s+(?<series>\S.*?)(?<!\s)\s+(?<date>\d{4}-\d{2}-\d{2})$/, /^#\s+(?<section>\S.*)$/],
  headline: [/^##\s+(?<headline>\S.*)$/],
  subheadline: [/^#{3,6}\s+(?<headline>\S.*)$/],
  sourceLine: [],
  skip: [{ kind: 'contents', from: /^[-*+]\s+(?:<a href="#|\[[^\]]*\]\(#)/ }],
  markup: 'html',
  lineEnds: 'markdown',
})
