import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { createNameFinder } from '../../src/entities/name-finder.ts'
import { parseAuthority } from '../../src/entities/parse-authority.ts'

const model = readFileSync(resolve(import.meta.dirname, '../../models/names.model'))
const paragraphs = ['青海省委常委、总工会主席马吉孝，青海省副省长张黎在青海省西宁市共同调研。']

function find(authority = '', threshold?: number, text: readonly string[] = paragraphs) {
  const decided = parseAuthority([new VFile({ path: 'people.yaml', value: authority })])
  const options = { model, authority: decided, ...(threshold !== undefined && { threshold }) }
  return createNameFinder(options).find({ headline: '调研', paragraphs: text })
}

describe('names', () => {
  test('stand with their spans, posts, rule and score', () => {
    const { people, places, mentions } = find()
    expect(people).toEqual(['马吉孝', '张黎'])
    expect(places).toEqual(['青海省', '西宁市'])
    const zhang = mentions.find(({ text }) => text === '张黎')
    expect(zhang).toMatchObject({
      kind: 'person',
      paragraph: 0,
      post: '青海省副省长',
      evidence: { rule: 'tagger' },
    })
    expect(paragraphs[0]?.slice(zhang?.start, zhang?.end)).toBe('张黎')
    for (const { evidence } of mentions) expect(evidence.score).toBeGreaterThanOrEqual(0.45)
  })

  test('below the threshold are doubtful, whatever it is', () => {
    const { people, doubtful } = find('', 1)
    expect(people).toEqual([])
    expect(doubtful.map(({ text }) => text)).toContain('张黎')
    expect(find('', 0).doubtful).toEqual([])
  })

  test('traditional characters are read, and given as printed', () => {
    const { people, places } = find('', undefined, ['國務院總理周恩來在北京會見日本客人。'])
    expect(people).toEqual(['周恩來'])
    expect(places).toEqual(['北京', '日本'])
  })

  test('in both scripts are one name, given in each form that is printed', () => {
    const { people, mentions } = find('', undefined, ['國務院總理周恩來在北京。', '总理周恩来说。'])
    expect(people).toEqual(['周恩來', '周恩来'])
    expect(mentions.filter(({ kind }) => kind === 'person').map(({ post }) => post)).toEqual([
      '國務院總理',
      '总理',
    ])
  })
})

describe('a person’s decisions go before the finder’s', () => {
  test('a rejected name is not found', () => {
    expect(find('- {name: 张黎, reject: true}').people).toEqual(['马吉孝'])
  })

  test('an alias is found and gives the name', () => {
    const { people, mentions } = find('- {name: 怀进鹏, aliases: [共同调研]}')
    expect(people).toContain('怀进鹏')
    expect(mentions.find(({ text }) => text === '共同调研')?.evidence).toEqual({
      rule: 'authority',
      score: 1,
    })
  })
})

test.each([
  [['在吉林省吉林市调研。'], ['吉林省', '吉林市']],
  [['在重庆奉节调研。'], ['重庆', '奉节']],
])('%j names %j', (text, places) => {
  expect(find('', undefined, text).places).toEqual(places)
})
