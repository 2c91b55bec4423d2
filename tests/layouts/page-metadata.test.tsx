import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import * as article from '../../layouts/pages/article.11ty.tsx'
import * as day from '../../layouts/pages/day.11ty.tsx'
import * as entry from '../../layouts/pages/entry.11ty.tsx'
import * as front from '../../layouts/pages/front.11ty.tsx'
import * as register from '../../layouts/pages/register.11ty.tsx'
import { describeBulletin } from '../../layouts/parts/descriptions.ts'
import type { BulletinData, PageData, PageKind, TemplateProps } from '../../src/site/page.ts'
import { planPages } from '../../src/site/plan-pages.ts'
import type { Site } from '../../src/site/site.ts'
import { Summaries } from '../../src/site/summaries.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { smallArchive } from '../archive/small-archive.ts'
import { plainPlan, siteWithAddress } from '../site/small-site.ts'

const archive = smallArchive(
  {
    date: '2024-01-01',
    title: '国内联播快讯',
    source: '央视网',
    organizations: ['央视网'],
    text: '“<甲>”\n\n乙。',
  },
  { date: '2024-01-02', title: '国内联播快讯', text: `${'字'.repeat(60)}。${'字'.repeat(60)}。` },
  { title: '国内联播快讯' },
)

const pages = [...planPages(new Summaries(archive), plainPlan)]

/** What a page's `<head>` says of it. */
function headOf<K extends PageKind>(
  template: { render(props: TemplateProps<K>): VNode },
  url: string,
  language: Site['language'] = 'zh-Hans',
) {
  const page = pages.find((candidate) => candidate.url === url)
  if (!page) throw new Error(`No page ${url}`)
  const data = () => ({ html: '', ...page.data() }) as PageData[K]
  const item = { kind: page.kind as K, url: page.url, data }
  const html = renderToString(template.render({ item, site: { ...siteWithAddress, language } }))
  const content = (key: string) =>
    new RegExp(`<meta (?:name|property)="${key}" content="([^"]*)"`).exec(html)?.[1]
  return {
    title: /<title>(.*?)<\/title>/.exec(html)?.[1],
    ogTitle: content('og:title'),
    description: content('description'),
    ogDescription: content('og:description'),
    citationTitle: content('citation_title'),
  }
}

const first = '/articles/2024-01-01-000000/'
const second = '/articles/2024-01-02-000001/'
const undated = '/articles/undated-000002/'

describe('the title tells pages of one name apart', () => {
  test.each([
    [first, 'zh-Hans', '国内联播快讯 · 2024年1月1日 · 要闻'],
    [second, 'zh-Hant', '国内联播快讯 · 2024年1月2日 · 要闻'],
    [second, 'en', '国内联播快讯 · 2 January 2024 · 要闻'],
    [undated, 'zh-Hans', '国内联播快讯 · 要闻'],
  ] as const)('an article: %s, %s', (url, language, title) => {
    expect(headOf(article, url, language)).toMatchObject({
      title,
      ogTitle: '国内联播快讯',
      citationTitle: '国内联播快讯',
    })
  })

  test.each([
    ['organizations', 'zh-Hans', '央视网 · 机构 · 要闻'],
    ['sources', 'zh-Hans', '央视网 · 来源 · 要闻'],
    ['sources', 'en', '央视网 · Sources · 要闻'],
  ] as const)('a name: %s, %s', (kind, language, title) => {
    const url = pages.find((page) => page.kind === 'entry' && page.url.startsWith(`/${kind}/`))?.url
    expect(headOf(entry, String(url), language).title).toBe(title)
  })
})

describe('the description is the page’s own', () => {
  test.each([
    [first, '“&lt;甲>”'],
    [second, `${'字'.repeat(60)}。`],
  ])('an article opens with %s', (url, description) => {
    expect(headOf(article, url)).toMatchObject({ description, ogDescription: description })
  })

  test('a name, how often and when', () => {
    const url = pages.find(({ url }) => url.startsWith('/sources/') && url !== '/sources/')?.url
    const description = '央视网 · 来源 · 1 篇 · 2024年1月1日'
    expect(headOf(entry, String(url))).toMatchObject({ description, ogDescription: description })
  })

  test('a day, its headlines', () => {
    expect(headOf(day, '/dates/2024/01/02/').description).toBe('1 篇 · 国内联播快讯')
  })

  test('an issue, as many headlines as there is room for', () => {
    const items = ['甲'.repeat(40), '乙'.repeat(40), '丙'.repeat(40)].map((title) => ({ title }))
    const bulletin = { articles: 3, items } as unknown as BulletinData
    expect(describeBulletin(bulletin, wordsOf('zh-Hans'))).toBe(
      `3 篇 · ${'甲'.repeat(40)} · ${'乙'.repeat(40)}`,
    )
  })

  test('the archive’s is on its front page, and on no page that has none of its own', () => {
    expect(headOf(front, '/').description).toBe(siteWithAddress.description)
    expect(headOf(register, '/people/')).toMatchObject({ description: undefined, ogDescription: undefined })
  })
})
