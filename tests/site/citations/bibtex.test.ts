import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatBibtex } from '../../../src/site/citations/bibtex.ts'
import { type Reference, referenceOf } from '../../../src/site/citations/reference.ts'
import { hostileArticle } from '../hostile.ts'
import { parseReferences, wholeName } from './parsers.ts'
import { bareReference, wholeReference } from './references.ts'

test('an entry', () => {
  expect(formatBibtex(wholeReference)).toMatchInlineSnapshot(`
    "@article{2021-07-19-7f3k2q,
      author = {{青海省科协}},
      title = {{调研“科创中国”试点城市建设情况}},
      journal = {{科学共同体要闻}},
      date = {2021-07-19},
      year = {2021},
      url = {https://example.org/articles/2021-07-19-7f3k2q/},
      entrysubtype = {newspaper},
      mark = {N},
      medium = {OL},
      language = {zh-CN},
    }
    "
  `)
})

test('an entry without source, date and address', () => {
  const [item] = parseReferences(formatBibtex(bareReference), '@biblatex/text')
  expect(item).toMatchObject({ id: 'undated-abc123', title: '讲话', 'container-title': '要闻' })
  expect(item).not.toHaveProperty('author')
  expect(item).not.toHaveProperty('issued')
  expect(item).not.toHaveProperty('URL')
})

test('TeX’s special characters are commands, and braces stay balanced', () => {
  const entry = formatBibtex({ ...bareReference, title: '100% {a}_b #1 $x^2~y\\z &' })
  expect(entry).toContain(
    '{100\\% \\textbraceleft{}a\\textbraceright{}\\_b \\#1 \\$x\\textasciicircum{}2\\textasciitilde{}y\\textbackslash{}z \\&}',
  )
})

test('a parser reads back what hostile articles hold', () => {
  const context = { siteTitle: '要闻', language: 'zh-CN', addressOf: () => 'https://example.org/a/' }
  fc.assert(
    fc.property(fc.array(hostileArticle, { minLength: 1, maxLength: 3 }), (articles) => {
      const references = articles.map((article) => referenceOf(article, context))
      const text = references.map(formatBibtex).join('\n')
      expect(braceDepths(text)).toEqual({ lowest: 0, end: 0 })
      const items = parseReferences(text, '@biblatex/text')
      expect(items.map(essence)).toEqual(references.map(expectedEssence))
    }),
    { numRuns: 150 },
  )
})

/** As BibTeX counts: every brace, escaped or not. */
function braceDepths(text: string) {
  let depth = 0
  let lowest = 0
  for (const character of text) {
    if (character === '{') depth += 1
    if (character === '}') depth -= 1
    lowest = Math.min(lowest, depth)
  }
  return { lowest, end: depth }
}

function essence(item: ReturnType<typeof parseReferences>[number]) {
  return {
    key: item.id,
    title: item.title,
    container: item['container-title'],
    author: wholeName(item.author?.[0]),
    authors: item.author?.length ?? 0,
    date: item.issued?.['date-parts'][0],
    url: item.URL,
  }
}

function expectedEssence(reference: Reference) {
  return {
    key: reference.key,
    title: reference.subtitle ? `${reference.title}: ${reference.subtitle}` : reference.title,
    container: reference.container,
    author: reference.author,
    authors: reference.author ? 1 : 0,
    date: reference.date?.split('-').map(Number),
    url: reference.url,
  }
}
