import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { noAuthority } from '../../src/entities/authority.ts'
import { parseAuthority } from '../../src/entities/parse-authority.ts'
import { resolveName } from '../../src/entities/resolve-name.ts'

const yaml = `
- name: 习近平
  id: xi-jin-ping
  aliases: [习近平总书记]
- name: 张伟
  id: zhang-wei-xi-ning
  display: 张伟（西宁）
  when: [{post: 副市长, source: 西宁}, {article: a-2}]
- name: 张伟
- {name: 高质量, reject: true}
`
const authority = parseAuthority([new VFile({ path: 'people.yaml', value: yaml })])

test.each([
  ['an alias', '习近平总书记', {}, { id: 'xi-jin-ping', name: '习近平', hidden: false }],
  ['a rejected string', '高质量', {}, { name: '高质量', hidden: true }],
  ['a namesake without circumstances', '张伟', {}, { name: '张伟' }],
  ['one of several bearers', '张伟', { article: 'a-2' }, { isOneOfSeveral: true }],
  [
    'a namesake by post and source',
    '张伟',
    { posts: ['西宁市副市长'], source: '西宁市科协' },
    { id: 'zhang-wei-xi-ning' },
  ],
  ['a namesake by half of its circumstance', '张伟', { posts: ['西宁市副市长'] }, { name: '张伟' }],
  ['a namesake by article', '张伟', { article: 'a-2' }, { name: '张伟（西宁）' }],
])('%s', (_, name, context, expected) => {
  expect(resolveName(authority, 'people', name, context)).toMatchObject(expected)
})

test('a name without a decision is nobody’s', () => {
  expect(resolveName(authority, 'people', '束为')).toBeUndefined()
  expect(resolveName(noAuthority, 'places', '西宁市')).toBeUndefined()
})
