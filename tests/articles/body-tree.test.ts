import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockTexts } from '../../src/articles/article-text.ts'
import { parseBody } from '../../src/articles/body-tree.ts'
import { parseMarkdown } from '../../src/articles/markdown.ts'
import { hostileLine, lawRuns } from './arbitrary.ts'

describe('a body’s tree', () => {
  test.each([
    ['中国\n科协', '中国科协'],
    ['中国科协,\n会议认为', '中国科协, 会议认为'],
    ['会议认为，\n要求', '会议认为，要求'],
    ['Nature\nScience', 'Nature Science'],
    ['**“七一”**\n重要讲话', '“七一”重要讲话'],
    ['行尾\\\n强制换行', '行尾\n强制换行'],
  ])('joins the lines of %j', (markdown, text) => {
    expect(blockTexts(parseBody(markdown))).toEqual([text])
  })

  test.each([
    ['- 一\n- 二', ['一', '二']],
    ['| 甲 | 乙 |\n| - | - |\n| 1 | 2 |', ['甲', '乙', '1', '2']],
    ['> 引文\n\n```\n代码\n```', ['引文', '代码']],
    ['<div>标记</div>\n\n正文', ['正文']],
    ['见[报道](https://example.org)和`x`。', ['见报道和x。']],
    ['**“七一”**重要讲话', ['“七一”重要讲话']],
    ['2~3%与4~5%', ['2~3%与4~5%']],
    ['', []],
  ])('holds the blocks of %j', (markdown, blocks) => {
    expect(blockTexts(parseBody(markdown))).toEqual(blocks)
  })

  test('is the parser’s also where the parser is spared', () => {
    const plain = fc.stringMatching(/^[中国“”（）、，。,.:;0-9A-Za-z \u3000#>~=+|-]{1,12}$/)
    const block = fc
      .tuple(fc.constantFrom('', '### ', '#### '), fc.oneof(plain, hostileLine))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const markdown = `${blocks.join('\n\n')}\n`
        expect(withoutPlaces(parseBody(markdown))).toEqual(withoutPlaces(parseMarkdown(markdown)))
      }),
      lawRuns(200),
    )
  })
})

function withoutPlaces(node: object): object {
  return JSON.parse(JSON.stringify(node, (key, value) => (key === 'position' ? undefined : value)))
}
