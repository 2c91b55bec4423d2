import { defineBulletinStyle } from '../style.ts'

/** Transcripts of a news programme: `# 《…》 (20220924)`, a summary of the items, then `### headline` and HTML. */
export const broadcast = defineBulletinStyle({
  name: 'broadcast',
  match: { lines: [/^#\s+《[^》]+》\s*[（(]\d{8}[)）]$/, /^###\s+\S/] },
  masthead: [/^#\s+《(?<series>[^》]+)》\s*[（(](?<date>\d{8})[)）]$/, /^##\s+(?:详细|新闻)/],
  headline: [/^###\s+(?<headline>\S.*)$/],
  subheadline: [/^#{4,6}\s+(?<headline>\S.*)$/],
  sourceLine: [],
  skip: [
    {
      kind: 'contents',
      from: /^##\s+(?:新闻)?(?:摘要|提要|导读)/,
      to: /^##\s+(?!(?:新闻)?(?:摘要|提要|导读))/,
    },
  ],
  url: [/^\[(?:查看)?原文\]\((?<url>[^()\s]+)\)$/],
  markup: 'html',
  lineEnds: 'markdown',
})
