import { describe, expect, test } from 'vitest'
import { contextNames, readContext } from '../../src/entities/document/read-context.ts'

function contextOf(text: string, name: string) {
  const places = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => index)
  const [context] = readContext(text, [{ text: name, kind: 2, spans: [], places, atPosts: 0 }])
  return Object.fromEntries(contextNames.map((label, index) => [label, context?.[index]]))
}

describe('what the text around a name says', () => {
  test.each([
    ['据《求是》杂志', '求是', 'is a title: 《求是》', 1],
    ['公布《中国人民解放军内务条令》', '中国人民解放军', 'stands in a title', 1],
    ['公布《条令》的中国人民解放军', '中国人民解放军', 'stands in a title', 0],
    ['“亚速营”的残余', '亚速营', 'is all that quotation marks hold', 1],
    ['“感知中国”等活动', '中国', 'stands in quotation marks', 1],
    ['石油输出国组织（欧佩克）日前', '欧佩克', 'is all that brackets hold', 1],
    ['俄外交部长说，外交部', '外交部', 'its last character and the next are a word: 外交部长', 0.5],
    ['成都双流国际机场', '成都', 'is followed by a venue or a body: 成都双流国际机场', 1],
    ['成都双流国际机场', '成都', 'how far off that one ends, where it is nearest', 6],
    ['成都的机场', '成都', 'is followed by a venue or a body: 成都双流国际机场', 0],
    ['赫尔松地区', '赫尔松', 'is followed by 地区', 1],
    ['在成都，', '成都', 'is followed by a mark', 1],
  ])('%s: %s %s: %s', (text, name, label, expected) => {
    expect(contextOf(`\n${text}\n`, name)[label]).toBe(expected)
  })

  test('a name that stands nowhere has no context', () => {
    expect(contextOf('\n会议\n', '成都')['is followed by a mark']).toBe(0)
  })
})
