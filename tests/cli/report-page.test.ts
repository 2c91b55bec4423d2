import { createHash } from 'node:crypto'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readBulletin } from '../../src/bulletin/read-bulletin.ts'
import { makeReport } from '../../src/cli/report.ts'
import { reportPage } from '../../src/cli/report-page.tsx'
import { report } from '../../src/diagnostics/report.ts'

function pageOf(text: string) {
  const file = new VFile({ path: 'a.txt', value: text })
  const bulletin = readBulletin(file)
  const article = new VFile({ path: 'b.md' })
  report(article, 'article-edited', { line: 3 }, 'Edited: `<title>`')
  return reportPage(makeReport([file, article]), [{ file, bulletin }])
}

describe('the report page', () => {
  test('shows every printed line once, its role, and the item beside it', () => {
    const page = pageOf(
      '· 要闻 ·\n\n## 标题\n\n正文一。\n\n青海省科协 [2021-07-19]\n\n## 无来源\n\n正文二。\n',
    )
    const printed = [...page.matchAll(/<li class="([a-z-]+)">([^<]*)/g)].map(
      (match) => `${match[1]} ${match[2]}`,
    )
    expect(printed.filter((line) => !line.startsWith('blank'))).toEqual([
      'masthead · 要闻 ·',
      'headline ## 标题',
      'text 正文一。',
      'source 青海省科协 [2021-07-19]',
      'headline ## 无来源',
      'text 正文二。',
      'info 3:1 info Edited: `&lt;title>` (article-edited)',
    ])
    expect(page).toContain(
      '<h3 class="headline">标题</h3><p class="source">2021-07-19 · 青海省科协 · 要闻</p>',
    )
    expect(page).toMatch(/class="said message">message Unexpected .*\(source-line-missing\)/)
  })

  test('says what is wrong with a file that has no lines', () => {
    expect(pageOf('')).toMatch(/class="said message">message Unexpected empty file/)
  })

  test('marks the joined line ends', () => {
    const file = new VFile({ path: 'a.txt', value: '## 标题\n\n政治引领的\n\n鲜活教科书\n' })
    const bulletin = readBulletin(file)
    const joins = [{ before: 3, after: 5, why: 'page-break', confidence: 0.97 }] as const
    const items = bulletin.items.map((item) => ({ ...item, joins }))
    const page = reportPage(makeReport([file]), [{ file, bulletin: { ...bulletin, items } }])
    expect(page).toContain('政治引领的<span class="join" title="joined: page-break, 97 % sure">')
  })

  test('lets nothing of a bulletin become markup, and allows nothing but its own style', () => {
    const page = pageOf('## <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>“&amp;”\n')
    expect(page).not.toMatch(/<script|<img/)
    expect(page).toContain('&amp;amp;')
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'`)
    expect(page).not.toMatch(/<[^>]* (?:style|src|href|on[a-z]+)=/)
  })
})
