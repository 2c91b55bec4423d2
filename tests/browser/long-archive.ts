import { afterAll } from 'vitest'
import { runYaowen, TestArchive } from '../whole-site/run-yaowen.ts'
import { type ServedSite, servedSite } from './served-site.ts'

/** The day of the article that is withdrawn. */
const withdrawn = '2022-03-02'
const years = [2022, 2023, 2024]
const aYear = 40

/**
 * Serve an archive with what the sample has no reason for: lists of several pages, years to jump to, a withdrawn
 * article, a renamed and a merged person, terms, a page written by hand.
 */
export function servedLongArchive(): ServedSite & { readonly withdrawn: () => string } {
  let address = ''
  let archive: TestArchive | undefined
  const site = servedSite(async () => {
    archive = new TestArchive()
    const config = `${archive.folder}/archive.config.ts`
    for (const year of years) archive.write(`bulletins/${year}.txt`, bulletinOf(year))
    archive.write('pages/licence.md', '# 许可\n\n文字按 CC BY 4.0 使用。\n')
    archive.write(
      'authority/people.yaml',
      '- name: 怀进鹏\n  id: huai-jinpeng\n  formerIds: [怀进鹏]\n- name: 马吉孝\n- name: 张黎\n  mergeInto: 马吉孝\n',
    )
    archive.write('../archive.config.ts', configuration)
    const { content, output } = archive
    const build = () => runYaowen(['build', '--config', config, '--content', content, '--output', output])
    expectDone(build())
    const [path, text] = [...archive.articles()].find(([file]) => file.includes(withdrawn)) ?? ['', '']
    archive.write(
      `articles/${path}`,
      Buffer.from(text, 'latin1')
        .toString()
        .replace('\n---\n', '\nwithdrawn: {date: 2024-12-31, reason: 来稿方请求}\n---\n'),
    )
    expectDone(build())
    address = `articles/${/([^/]+)\.md$/.exec(path)?.[1] ?? ''}/`
    return archive.output
  })
  afterAll(() => archive?.remove())
  return Object.assign(site, { withdrawn: () => address })
}

const configuration = `export default {
  title: '要闻档案', pathPrefix: '/archive/', url: 'https://example.org', reportTo: 'editor@example.org',
  publish: { terms: { list: ['调研'] } },
}
`

function bulletinOf(year: number): string {
  const items = Array.from({ length: aYear }, (_, index) => {
    const [month, day] = [(index % 12) + 1, Math.floor(index / 12) + 1]
    const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    return `## 怀进鹏在西宁市第${index + 1}次调研

${month}月${day}日,中国科协党组书记怀进鹏在青海省西宁市调研“科创中国”试点城市建设情况,马吉孝、张黎参加。他指出,“要把论文写在祖国的大地上”,(一)抓紧抓实;(二)常抓不懈。

青海省科协[${date}]

`
  })
  return `\n· 科学共同体要闻 ·\n\n${items.join('\n')}`
}

function expectDone({ code, out, err }: { code: number | null; out: string; err: string }): void {
  if (code !== 0) throw new Error(`The archive could not be built:\n${out}${err}`)
}
