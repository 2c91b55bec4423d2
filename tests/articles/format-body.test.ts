import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleText } from '../../src/articles/article-text.ts'
import { parseBody } from '../../src/articles/body-tree.ts'
import { cleanText, formatBody } from '../../src/articles/format-body.ts'
import { renderTree } from '../../src/articles/render-body.ts'
import type { Block, Span } from '../../src/bulletin/bulletin.ts'
import { hostileLine, hostileText, lawRuns } from './arbitrary.ts'

const lines = { first: 1, last: 1 }
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, lines })

describe('a body', () => {
  test('leaves Chinese prose as it is', () => {
    const text = '7月12日下午,中国科协党组书记“七一”讲话(第3期)——《科技日报》、【要闻】2~3%,A/B=1+1;10:30。'
    expect(formatBody([paragraph(text), paragraph('一是深刻认识。')])).toBe(`${text}\n\n一是深刻认识。\n`)
  })

  test.each([
    ['# 不是标题', '\\# 不是标题\n'],
    ['1. 不是列表', '1\\. 不是列表\n'],
    ['- 不是列表', '\\- 不是列表\n'],
    ['> 不是引文', '\\> 不是引文\n'],
    ['<b>不是标签</b>', '\\<b>不是标签\\</b>\n'],
    ['3*5*7', '3\\*5\\*7\n'],
  ])('escapes what Markdown would read: %s', (text, markdown) => {
    expect(formatBody([paragraph(text)])).toBe(markdown)
    expect(articleText({ title: '', body: markdown }).blocks).toEqual([text])
  })

  test('makes sub-headlines, quotations and printed lines', () => {
    const blocks: Block[] = [
      { kind: 'subheadline', text: '一、背景', lines },
      { kind: 'quotation', rows: ['引文，', '两行。'], starts: [2, 3], lines },
      { kind: 'lines', rows: ['床前明月光', '疑是地上霜'], starts: [4, 5], lines },
    ]
    expect(formatBody(blocks)).toBe('### 一、背景\n\n> 引文，\\\n> 两行。\n\n床前明月光\\\n疑是地上霜\n')
    expect(articleText({ title: '', body: formatBody(blocks) }).blocks).toEqual([
      '一、背景',
      '引文，\n两行。',
      '床前明月光\n疑是地上霜',
    ])
  })

  test('sets strong and links beside Chinese marks', () => {
    const text = '重要“七一”讲话见报道。'
    const spans: Span[] = [
      { start: 2, end: 6, kind: 'strong' },
      { start: 9, end: 11, kind: 'link', url: 'https://example.org/' },
    ]
    const body = formatBody([{ kind: 'paragraph', text, spans, lines }])
    expect(body).toBe('重要**“七一”**讲话见[报道](https://example.org/)。\n')
    expect(articleText({ title: '', body }).blocks).toEqual([text])
  })

  test('gives every block back as it was, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 5 }), (blocks) => {
        const expected = blocks.flatMap(textsOf).filter((text) => text !== '')
        expect(articleText({ title: '', body: formatBody(blocks) }).blocks).toEqual(expected)
      }),
      lawRuns(250),
    )
  })

  test('never lets markup of a bulletin into a page', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 3 }), (blocks) => {
        const tags = renderTree(parseBody(formatBody(blocks))).match(/<[a-z!/][^>]*>/gi) ?? []
        expect(
          tags.filter(
            (tag) =>
              !/^<\/?(p|h3|blockquote|br|strong|table|thead|tbody|tr|th|td|a)( href="https:\/\/example.org\/\(a\)")?>$/.test(
                tag,
              ),
          ),
        ).toEqual([])
      }),
      lawRuns(150),
    )
  })
})

const spanned: fc.Arbitrary<{ text: string; spans: Span[] }> = fc
  .tuple(hostileText, fc.nat(20), fc.nat(20), fc.constantFrom('strong' as const, 'link' as const))
  .map(([hostile, from, length, kind]) => {
    const text = cleanText(hostile)
    const start = Math.min(from, text.length)
    const end = Math.min(start + length, text.length)
    const whole = text.slice(start, end).isWellFormed() && text.slice(0, start).isWellFormed()
    return {
      text,
      spans: whole ? [{ start, end, kind, ...(kind === 'link' && { url: 'https://example.org/(a)' }) }] : [],
    }
  })

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('paragraph' as const, 'subheadline' as const),
    text: hostileText,
    lines: fc.constant(lines),
  }),
  spanned.map((text) => ({ kind: 'paragraph' as const, ...text, lines })),
  fc.record({
    kind: fc.constantFrom('lines' as const, 'quotation' as const),
    rows: fc.array(hostileLine, { minLength: 1, maxLength: 4 }),
    starts: fc.constant([]),
    lines: fc.constant(lines),
  }),
  fc.integer({ min: 1, max: 3 }).chain((columns) =>
    fc.record({
      kind: fc.constant('table' as const),
      cells: fc.array(fc.array(hostileText, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 3,
      }),
      lines: fc.constant(lines),
    }),
  ),
)

function textsOf(block: Block): string[] {
  if (block.kind === 'table') return block.cells.flat().map(cleanText)
  if (!('rows' in block)) return [cleanText(block.text)]
  return [
    block.rows
      .map(cleanText)
      .filter((row) => row !== '')
      .join('\n'),
  ]
}
