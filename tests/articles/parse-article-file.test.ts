import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseArticleFile } from '../../src/articles/parse-article-file.ts'

const good = ['id: 2021-07-19-7f3k2q', 'title: 标题', 'date: 2021-07-19']

function read(value: string | Uint8Array) {
  const file = new VFile({ path: 'a.md', value })
  const article = parseArticleFile(file)
  return {
    article,
    messages: file.messages.map((message) => `${message} ${message.ruleId}`.replace('a.md:', '')),
  }
}

/** A file whose front matter is `good` and these lines, from line 5 on. */
const withLines = (...lines: string[]) => read(['---', ...good, ...lines, '---', '', '正文。', ''].join('\n'))

describe('an article file', () => {
  test('needs an id and a title and nothing else', () => {
    expect(read('---\nid: undated-7f3k2q\ntitle: 标题\n---\n')).toEqual({
      article: {
        id: 'undated-7f3k2q',
        title: '标题',
        people: [],
        places: [],
        organizations: [],
        events: [],
        bulletin: [],
        corrections: [],
        exclude: false,
        body: '',
      },
      messages: [],
    })
  })

  test('may leave a key without a value, and hold comments', () => {
    const { article } = withLines(
      'source:   # not known',
      'people:',
      '  - 张黎   # from the photo',
      'url: ""',
    )
    expect(article).toMatchObject({ people: ['张黎'], date: '2021-07-19' })
    expect(article).not.toHaveProperty('source')
    expect(article).not.toHaveProperty('url')
  })

  test('may come from an editor of another system', () => {
    const text = ['---', ...good, '---', '', '第一段。', '', '第二段。', ''].join('\r\n')
    expect(read(`\ufeff${text}`).article?.body).toBe('第一段。\n\n第二段。\n')
  })

  test.each([
    [
      'datee: 2021-07-19',
      "5:1: Unexpected key `datee`, expected one of the article's keys, write `date` front-matter-value",
    ],
    [
      'poeple: [张黎]',
      "5:1: Unexpected key `poeple`, expected one of the article's keys, write `people` front-matter-value",
    ],
    [
      'colour: red',
      "5:1: Unexpected key `colour`, expected one of the article's keys, take it out front-matter-value",
    ],
    [
      'events: [2021-07-12, 2021-02-30]',
      '5:22: Unexpected `2021-02-30` in `events[2]`, expected a day `YYYY-MM-DD` that the calendar has front-matter-value',
    ],
    [
      'people: 张黎',
      '5:9: Unexpected `张黎` in `people`, expected a list of names like `[怀进鹏, 张黎]` front-matter-value',
    ],
    [
      'url: javascript:alert(1)',
      '5:6: Unexpected `javascript:alert(1)` in `url`, expected an address that begins with `https://` or `http://` front-matter-value',
    ],
    ['exclude: yes', '5:10: Unexpected `yes` in `exclude`, expected `true` or `false` front-matter-value'],
    [
      'withdrawn: {date: 2021-07-20}',
      '5:12: Missing key `withdrawn.reason`, expected one line of text, add it front-matter-value',
    ],
    [
      'bulletin: [{file: a.txt, lines: 9-3, sha256: ab}]',
      '5:33: Unexpected `9-3` in `bulletin[1].lines`, expected lines like `27-39` front-matter-value',
    ],
    [
      'corrections: [{date: 2021-07-20, what: 改, who: 我}]',
      "5:43: Unexpected key `corrections[1].who`, expected one of the article's keys, take it out front-matter-value",
    ],
    [
      'title: 又一个',
      '5:1: Unexpected YAML: Map keys must be unique; quote the value, or mend its indentation front-matter-syntax',
    ],
  ])('names line, column and key: %s', (line, message) => {
    const { article, messages } = withLines(line)
    expect(article).toBeUndefined()
    expect(messages[0]).toBe(message)
  })

  test.each([
    [
      '',
      '1:1: Unexpected empty file, expected an article, put its text back or delete it front-matter-syntax',
    ],
    [
      '正文',
      '1:1: Unexpected text before the front matter, expected `---`, make it the first line front-matter-syntax',
    ],
    [
      '---js\nmodule.exports = process.exit(9)\n---\n',
      '1:1: Unexpected `---js`, expected `---`, write the front matter in YAML front-matter-syntax',
    ],
    [
      '---\nid: x\n\n正文',
      '1:1: Unexpected front matter without an end, expected a line `---`, add it under the last key front-matter-syntax',
    ],
    [
      '---\nid: x\n----\n',
      '3:1: Unexpected front matter without an end, expected a line `---`, add it under the last key front-matter-syntax',
    ],
    ['---\n- id\n---\n', '2:1: Unexpected list, expected keys and values, `title: …` front-matter-value'],
    [
      '---\na: &a [1]\nb: *a\n---\n',
      '3:4: Unexpected YAML: A value that begins with *; quote the value, or mend its indentation front-matter-syntax',
    ],
    [
      '---\n---\n正文',
      '1:1: Missing key `id`, expected an id like `2021-07-19-7f3k2q`, add it front-matter-value',
    ],
  ])('is refused with a place: %j', (text, message) => {
    expect(read(text)).toMatchObject({ article: undefined, messages: expect.arrayContaining([message]) })
  })

  test('in another encoding is refused, never guessed', () => {
    expect(read(new Uint8Array([0xce, 0xc4, 0xd5, 0xc2])).messages).toEqual([
      '1:1: Unexpected encoding, expected UTF-8, save the file as UTF-8 article-encoding',
    ])
  })

  test('tells all its faults at once', () => {
    const { messages } = withLines('datee: x', 'exclude: yes', 'url: x')
    expect(messages).toHaveLength(3)
  })
})
