import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseAuthority } from '../../src/entities/parse-authority.ts'
import {
  isRejected,
  meantEntry,
  type NameDecision,
  recordDecision,
} from '../../src/entities/record-decision.ts'

const written = `# People

# the minister
- name: 张黎 # as printed
  aliases: ["张 黎"] # once

- {name: 高质量, reject: true}

# - name: 例子

- name: 张伟
  id: zhang-wei-mayor
  when: [{post: 市长}]
- name: 张伟
# the end
`

function entriesOf(text: string) {
  const file = new VFile({ path: 'people.yaml', value: text })
  const { entries } = parseAuthority([file])
  expect(file.messages.map(String)).toEqual([])
  return entries.people
}

describe('a decision', () => {
  test.each<[string, NameDecision, string, string]>([
    [
      'adds an entry',
      { act: 'accept', name: '束为' },
      '- name: 张伟\n# the end',
      '- name: 张伟\n- name: 束为\n# the end',
    ],
    [
      'adds to the aliases',
      { act: 'merge', name: '张部长', into: '张黎' },
      'aliases: ["张 黎"] # once',
      'aliases: ["张 黎", 张部长] # once',
    ],
    [
      'merges an entry that stands there',
      { act: 'merge', name: '高质量', into: '张黎' },
      '- {name: 高质量, reject: true}',
      '- {name: 高质量, mergeInto: 张黎}',
    ],
    [
      'means the entry that has no circumstance',
      { act: 'reject', name: '张伟' },
      '- name: 张伟\n# the end',
      '- name: 张伟\n  reject: true\n# the end',
    ],
    [
      'takes the id for the entry that has it',
      { act: 'merge', name: '小张', into: 'zhang-wei-mayor' },
      '  when: [{post: 市长}]',
      '  when: [{post: 市长}]\n  aliases: [小张]',
    ],
    [
      'merges into an id',
      { act: 'merge', name: '高质量', into: 'zhang-wei-mayor' },
      '- {name: 高质量, reject: true}',
      '- {name: 高质量, mergeInto: zhang-wei-mayor}',
    ],
    [
      'takes a rejection back',
      { act: 'accept', name: '高质量', display: '高 质量', pinyin: 'gao zhi liang' },
      '{name: 高质量, reject: true}',
      '{name: 高质量, display: 高 质量, pinyin: gao zhi liang}',
    ],
  ])('%s and leaves all else as it is', (_, decision, from, to) => {
    const next = recordDecision(written, decision)
    const lines = (text: string) => text.split('\n').filter((line) => line !== '' && line !== '# the end')
    expect(lines(next)).toEqual(lines(written.replace(from, to)))
    expect(next.trimEnd().endsWith('# the end')).toBe(true)
    entriesOf(next)
  })

  test('that stands there already changes no byte', () => {
    const untidy = '-   {name:   高质量,reject:  true}\n'
    expect(recordDecision(untidy, { act: 'reject', name: '高质量' })).toBe(untidy)
  })

  test('keeps a byte order mark where there is one', () => {
    const marked = '\ufeff# 一\n- name: 甲\n'
    expect(recordDecision(marked, { act: 'accept', name: '甲' })).toBe(marked)
    expect(recordDecision(marked, { act: 'accept', name: '乙' })).toBe(`${marked}- name: 乙\n`)
    const rejected = recordDecision('\ufeff- name: 甲\n', { act: 'reject', name: '甲' })
    expect(rejected).toBe('\ufeff- name: 甲\n  reject: true\n')
    expect(isRejected(rejected, '甲')).toBe(true)
  })

  test('says which of several bearers of a name it meant', () => {
    expect(meantEntry(written, '张伟')).toEqual({ line: 14, bearers: 2 })
    expect(meantEntry('- {name: 甲, id: a}\n- {name: 甲, id: b, when: [{post: c}]}\n', '甲')).toEqual({
      ...{ line: 1, id: 'a', bearers: 2 },
    })
    for (const name of ['张黎', 'zhang-wei-mayor', '无']) expect(meantEntry(written, name)).toBeUndefined()
  })

  test.each(['', '# 例子\n# - name: 甲\n'])('makes a file of %j', (text) => {
    const next = recordDecision(text, { act: 'merge', name: '普京总统', into: '普京' })
    expect(next.startsWith(text)).toBe(true)
    expect(entriesOf(next)).toMatchObject([{ name: '普京', aliases: ['普京总统'] }])
  })

  test('keeps the indentation of lists', () => {
    const flush = '- name: 甲\n  links:\n  - {label: a, url: "https://a.example"}\n'
    expect(recordDecision(flush, { act: 'accept', name: '乙' })).toBe(`${flush}- name: 乙\n`)
  })

  test('takes any name, and is read back as it was made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (raw) => {
        const name = raw.trim()
        fc.pre(name !== '' && name.isWellFormed() && !/\p{Cc}|\ufeff|[\u2028\u2029\ufffe\uffff]/u.test(name))
        const [entry] = entriesOf(recordDecision('# 一\n', { act: 'reject', name }))
        expect(entry).toMatchObject({ name, reject: true })
      }),
      { numRuns: 50 },
    )
  })
})
