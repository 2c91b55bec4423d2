import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatArticleFile } from '../../src/articles/format-article-file.ts'
import { readFrontMatterYaml } from '../../src/articles/front-matter-yaml.ts'
import { readPlainFrontMatter } from '../../src/articles/plain-front-matter.ts'
import { anyArticle, hostileLine, lawRuns } from './arbitrary.ts'

describe('a plain front matter', () => {
  test.each([
    ['id: 2021-07-19-7f3k2q\ntitle: “七一”讲话', { id: '2021-07-19-7f3k2q', title: '“七一”讲话' }],
    ['people: [怀进鹏, 张黎]\nplaces: []', { people: ['怀进鹏', '张黎'], places: [] }],
    ['url: https://example.org/a?b=c', { url: 'https://example.org/a?b=c' }],
    [
      `bulletin:\n  - {file: a b.txt, lines: 1-2, sha256: ${'0'.repeat(64)}}`,
      { bulletin: [{ file: 'a b.txt', lines: '1-2', sha256: '0'.repeat(64) }] },
    ],
  ])('is read without the parser: %j', (yaml, values) => {
    expect(readPlainFrontMatter(`\n${yaml}`)).toEqual(values)
    expect(readFrontMatterYaml(`\n${yaml}`).values).toEqual(values)
  })

  test.each([
    'a: "x"',
    'a: x # y',
    'a: [x, ]',
    'a: [x,y]',
    'a: - x',
    'a: x\na: y',
    'bulletin:',
    'a: x\n  y',
    'a:',
    'a: 甲: 乙',
  ])('in another form is left to the parser: %j', (yaml) => {
    expect(readPlainFrontMatter(`\n${yaml}`)).toBeUndefined()
  })

  test('a long list with one name in another form is refused in no time', () => {
    const names = Array.from({ length: 40 }, (_, number) => `某某委员会第${number}办公室`)
    expect(readPlainFrontMatter(`a: [${names.join(', ')}, "x"]`)).toBeUndefined()
    expect(readPlainFrontMatter(`a: [${names.join(', ')}`)).toBeUndefined()
  })

  test('never differs from the parser', () => {
    const line = fc.oneof(
      fc
        .tuple(fc.constantFrom('a', 'b', 'bulletin', 'title'), hostileLine)
        .map(([key, text]) => `${key}: ${text}`),
      fc
        .tuple(fc.constantFrom('c', 'bulletin'), fc.array(hostileLine))
        .map(([key, items]) => `${key}: [${items.join(', ')}]`),
      hostileLine.map((file) => `  - {file: ${file}, lines: 1-2, sha256: ${'a'.repeat(64)}}`),
      fc.constantFrom('bulletin:', 'd: 甲 乙', 'e: [甲, 乙 丙]', 'f: 2021-07-19'),
    )
    const written = anyArticle.map(
      (article) => /^---\n([\s\S]*?)\n---\n/.exec(formatArticleFile(article).text)?.[1] ?? '',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          written,
          fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n')),
        ),
        (yaml) => {
          const values = readPlainFrontMatter(`\n${yaml}`)
          if (values === undefined) return
          const parsed = readFrontMatterYaml(`\n${yaml}`)
          expect(parsed.errors).toEqual([])
          expect(values).toEqual(parsed.values)
        },
      ),
      lawRuns(150),
    )
  })
})
