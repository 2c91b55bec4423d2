import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { AuthorityKind } from '../../src/entities/authority.ts'
import { parseAuthority } from '../../src/entities/parse-authority.ts'

function parse(yaml: string, kind: string = 'people') {
  const file = new VFile({ path: `content/authority/${kind}.yaml`, value: yaml })
  const authority = parseAuthority([file])
  const messages = file.messages.map(({ ruleId, line }) => `${line ?? '-'} ${ruleId}`)
  return { authority, messages, reasons: file.messages.map((message) => message.reason) }
}

const entriesOf = (yaml: string, kind: AuthorityKind = 'people') => parse(yaml, kind).authority.entries[kind]

test('bytes that are no UTF-8 are refused: read all the same, they would be other names', () => {
  const value = Uint8Array.of(...Buffer.from('- name: '), 0xd5, 0xc5, 0x0a)
  const file = new VFile({ path: 'content/authority/people.yaml', value })
  expect(parseAuthority([file]).entries.people).toEqual([])
  expect(file.messages).toMatchObject([{ ruleId: 'authority-syntax', fatal: true }])
  expect(file.messages[0]?.reason).toContain('UTF-8')
})

test('a byte order mark is none of the text, and moves no place', () => {
  const yaml = '- name: 张黎\n- {name: 张立, mergeInto: 某人}\n'
  expect(parse(`\ufeff${yaml}`)).toEqual(parse(yaml))
  expect(parse(`\ufeff${yaml}`).messages).toEqual(['2 authority-merge'])
  expect(entriesOf('\ufeff- name: 张黎\n')).toMatchObject([{ name: '张黎' }])
  expect(entriesOf('\ufeff# 一\n\n- name: 张黎\n')).toMatchObject([{ name: '张黎' }])
})

test('of several bearers of a name, an entry merges into the one without a circumstance', () => {
  const yaml =
    '- {name: 张伟, id: b, when: [{post: 市长}]}\n- {name: 张伟, id: a}\n- {name: 小张, mergeInto: 张伟}\n'
  expect(entriesOf(yaml)).toMatchObject([
    { id: 'b', aliases: [] },
    { id: 'a', aliases: ['小张'] },
  ])
})

describe('sound files', () => {
  test('an empty file, and one of comments alone, decide nothing', () => {
    expect(parse('').messages).toEqual([])
    expect(parse('# nothing yet\n').messages).toEqual([])
    expect(entriesOf('# nothing yet\n')).toEqual([])
  })

  test('every key', () => {
    const yaml = `
- name: 单霞丽
  display: 单霞丽（科协）
  id: shan-xia-li
  aliases: [单霞丽同志]
  pinyin: shan xia li
  links: [{label: Wikidata, url: 'https://www.wikidata.org/wiki/Q1'}]
  formerIds: [单霞丽]
  when: [{post: 主席, source: 科协}, {article: 2021-07-19-7f3k2q}]
`
    expect(entriesOf(yaml)).toEqual([
      {
        kind: 'people',
        name: '单霞丽',
        display: '单霞丽（科协）',
        id: 'shan-xia-li',
        aliases: ['单霞丽同志'],
        pinyin: 'shan xia li',
        links: [{ label: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q1' }],
        formerIds: ['单霞丽'],
        reject: false,
        when: [{ post: '主席', source: '科协' }, { article: '2021-07-19-7f3k2q' }],
      },
    ])
  })

  test('a name that looks like a number or a truth value is a string', () => {
    expect(entriesOf('- name: 1949\n- name: yes\n').map(({ name }) => name)).toEqual(['1949', 'yes'])
  })

  test('merges go over several steps and leave former ids', () => {
    const yaml =
      '- {name: 普京, id: pu-jing}\n- {name: 弗·普京, id: f-pu-jing, mergeInto: 普京}\n- {name: 普总统, mergeInto: f-pu-jing}\n'
    expect(entriesOf(yaml)).toMatchObject([
      { name: '普京', aliases: ['弗·普京', '普总统'], formerIds: ['f-pu-jing'] },
    ])
  })

  test('people of one name are kept apart by circumstances', () => {
    const yaml = '- name: 张伟\n- name: 张伟\n  id: zhang-wei-2\n  when: [{post: 市长}]\n'
    expect(parse(yaml).messages).toEqual([])
    expect(parse(yaml).authority.claims.people.get('张伟')).toHaveLength(2)
  })

  test('entries may be shown under one name', () => {
    const yaml = '- {name: 弗·普京, display: 普京}\n- {name: 普京总统, display: 普京}\n'
    expect(parse(yaml).messages).toEqual([])
  })

  test('one string may be decided about in two kinds', () => {
    const people = new VFile({ path: 'people.yaml', value: '- {name: 白宫, reject: true}' })
    const organizations = new VFile({ path: 'organizations.yaml', value: '- name: 白宫' })
    const { entries } = parseAuthority([people, organizations])
    expect([...people.messages, ...organizations.messages]).toEqual([])
    expect(entries.people[0]?.reject).toBe(true)
    expect(entries.organizations[0]?.reject).toBe(false)
  })
})

describe('files that cannot be obeyed', () => {
  test.each([
    ['authority-syntax', '- name: [张\n', ['2 authority-syntax']],
    ['authority-value: unknown key', '- name: 张黎\n  nmae: 张\n', ['2 authority-value']],
    ['authority-value: no list', 'name: 张黎\n', ['1 authority-value']],
    [
      'authority-value: an address',
      '- name: 张黎\n  links: [{label: x, url: "javascript:1"}]\n',
      ['2 authority-value'],
    ],
    ['authority-value: no name', '- id: x\n', ['1 authority-value']],
    ['authority-value: an id with a slash', '- {name: 张黎, id: ../x}\n', ['1 authority-value']],
    ['authority-value: an empty circumstance', '- name: 张黎\n  when: [{}]\n', ['2 authority-value']],
    [
      'authority-name-twice: a namesake without an address of its own',
      '- {name: 张伟, when: [{post: 市长}]}\n- name: 张伟\n',
      ['2 authority-name-twice'],
    ],
    [
      'authority-name-twice: two of them',
      '- {name: 张伟, when: [{post: 市长}]}\n- {name: 张伟, when: [{post: 县长}]}\n',
      ['2 authority-name-twice'],
    ],
    [
      'authority-name-twice: an address that is another’s name',
      '- name: 张黎\n- {name: 张伟, id: 张黎}\n',
      ['2 authority-name-twice'],
    ],
    ['authority-merge: unknown', '- {name: 张黎, mergeInto: 张立}\n', ['1 authority-merge']],
    [
      'authority-merge: a circle',
      '- {name: 甲, mergeInto: 乙}\n- {name: 乙, mergeInto: 丙}\n- {name: 丙, mergeInto: 甲}\n',
      ['3 authority-merge'],
    ],
    ['authority-name-twice', '- name: 张黎\n- {name: 李黎, aliases: [张黎]}\n', ['2 authority-name-twice']],
    ['authority-name-twice: ids', '- {name: 甲, id: x}\n- {name: 乙, id: x}\n', ['2 authority-name-twice']],
  ])('%s', (_, yaml, messages) => {
    expect(parse(yaml).messages).toEqual(messages)
  })

  test('authority-file-unknown', () => {
    expect(parse('- name: 张黎', 'person').messages).toEqual(['- authority-file-unknown'])
  })

  test('a message says what to do', () => {
    expect(parse('- name: 张黎\n- {name: 李黎, aliases: [张黎]}\n').reasons).toEqual([
      'Unexpected name `张黎`, line 1 claims it as well, merge them with `mergeInto` or tell them apart with `when`',
    ])
  })

  test.each([
    [
      'no list',
      'name: 张黎\n',
      'Unexpected value of `the file`, expected a list of entries, `- name: …`, correct it',
    ],
    [
      'an entry of one word',
      '- 张黎\n',
      'Unexpected value of `entry`, expected keys and values, `name: …`, correct it',
    ],
    ['no name', '- id: x\n', 'Unexpected value of `name`, expected text, correct it'],
    ['an empty name', "- name: ''\n", 'Unexpected value of `name`, expected text, correct it'],
    [
      'aliases without a list',
      '- {name: 张黎, aliases: 张}\n',
      'Unexpected value of `aliases`, expected a list, correct it',
    ],
    [
      'a link that is no address',
      '- {name: 张黎, links: [{label: x, url: 1}]}\n',
      'Unexpected value of `links.0.url`, expected an http or https address, correct it',
    ],
    [
      'neither true nor false',
      '- {name: 张黎, reject: no}\n',
      'Unexpected value of `reject`, expected `true` or `false`, correct it',
    ],
    [
      'merged into itself',
      '- {name: 张黎, mergeInto: 张黎}\n',
      'Unexpected `mergeInto: 张黎` in the entry `张黎` itself, expected another entry, name that one or remove the key',
    ],
    [
      'merged into its own id',
      '- {name: 张黎, id: zhang-li, mergeInto: zhang-li}\n',
      'Unexpected `mergeInto: zhang-li` in the entry `张黎` itself, expected another entry, name that one or remove the key',
    ],
  ])('%s: words of this program, not of a library', (_, yaml, reason) => {
    expect(parse(yaml).reasons).toEqual([reason])
  })

  test('aliases upon aliases of YAML end in a message, not in memory', () => {
    const levels = Array.from({ length: 20 }, (_, i) => `- &a${i} [${`*a${i - 1},`.repeat(i ? 10 : 0)}]`)
    expect(parse(levels.join('\n')).messages.length).toBeGreaterThan(0)
  })
})
