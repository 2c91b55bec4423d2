import fc from 'fast-check'
import iconv from 'iconv-lite'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/bulletin/decode.ts'
import { detectEncoding } from '../../src/bulletin/detect-encoding.ts'
import { readBulletin } from '../../src/bulletin/read-bulletin.ts'

const simplified =
  '会议强调，要坚持问题导向，聚焦基层科协组织建设，推动资源下沉，让科技工作者有更多的获得感。七月十二日下午，代表们分组讨论了工作报告，一致表示要把各项任务落到实处，服务经济社会高质量发展。'
const traditional =
  '會議強調，要堅持問題導向，聚焦基層組織建設，推動資源下沉，讓科技工作者有更多的獲得感。七月十二日下午，代表們分組討論了工作報告，一致表示要把各項任務落到實處，服務經濟社會高質量發展。'

describe('encodings are told apart from 20 characters up', () => {
  test.each([
    ['utf8', simplified],
    ['gb18030', simplified],
    ['gb18030', traditional],
    ['big5', traditional],
    ['utf16le', simplified],
    ['utf16be', simplified],
    ['utf16le', traditional],
  ])('%s %s', (encoding, text) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 20 }), (start) => {
        expect(detectEncoding(iconv.encode(text.slice(start, start + 20), encoding)).encoding).toBe(encoding)
      }),
      { numRuns: 40 },
    )
  })
})

test.each([
  [
    'ASCII with a few GBK characters',
    iconv.encode(`${'CAST Newsletter 2021 '.repeat(40)}科协`, 'gbk'),
    'gb18030',
  ],
  ['UTF-32', iconv.encode('要闻', 'utf32le', { addBOM: true }), 'utf32le'],
  ['UTF-32, the other way round', iconv.encode('要闻', 'utf32be', { addBOM: true }), 'utf32be'],
  ['plain ASCII', Buffer.from('Nothing but ASCII.'), 'utf8'],
  ['ASCII in UTF-16', iconv.encode('Nothing but ASCII.', 'utf16le'), 'utf16le'],
  [
    'UTF-8 with one broken byte',
    Buffer.concat([Buffer.from(simplified), Buffer.from([0xe4]), Buffer.from(simplified)]),
    'utf8',
  ],
])('%s', (_, bytes, encoding) => expect(detectEncoding(bytes).encoding).toBe(encoding))

test('the configuration goes before detection', () => {
  const file = new VFile({ path: '1998/a.txt', value: iconv.encode('學會', 'big5') })
  expect(decode(file, { '1998/**': 'big5' }).text).toBe('學會')
  expect(decode(new VFile({ path: 'b.txt', value: Buffer.from('学会') }), { '1998/**': 'big5' }).text).toBe(
    '学会',
  )
})

describe('what cannot be read is said with its place', () => {
  const withNul = Buffer.from('## 标题\n\n正\0文。\n')
  const truncated = iconv.encode(`## 标题\n\n${simplified}`, 'gb18030').subarray(0, -1)
  const converted = Buffer.from(
    decode(new VFile({ path: 'x.txt', value: iconv.encode('a', 'utf8') })).text +
      iconv.decode(Buffer.from(`\n${simplified}`), 'gb18030'),
  )

  test.each([
    ['file-empty', Buffer.alloc(0), undefined],
    ['file-empty', Buffer.from([0xef, 0xbb, 0xbf]), undefined],
    ['file-binary', Buffer.from('%PDF-1.7 ...'), undefined],
    ['file-binary', Buffer.from([0x50, 0x4b, 3, 4, ...Array<number>(90).fill(1)]), undefined],
    ['file-binary', Buffer.from(Array.from({ length: 300 }, (_, index) => (index * 37) % 256)), undefined],
    ['file-binary', iconv.encode(`<!-- 存 -->\n<!DOCTYPE html>\n<p>${simplified}</p>`, 'gbk'), undefined],
    ['file-binary', Buffer.from('<html xmlns:o="urn:schemas-microsoft-com:office:office">'), undefined],
    ['file-binary', Buffer.from('\ufeff<?xml version="1.0"?>\n<feed/>'), undefined],
    ['file-binary', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n'), undefined],
    [
      'file-binary',
      Buffer.from(`From: <存>\nSubject: 要闻\n  再\nMIME-Version: 1.0\nContent-Type: text/html;\n\n<p>`),
      undefined,
    ],
    ['picture-embedded', Buffer.from('## 标题\n\n正文。<img src="data:image/png;base64,iVBO" />\n'), 3],
    ['encoding-detected', iconv.encode(simplified, 'gbk'), undefined],
    ['encoding-doubtful', Buffer.from([0xb0, 0xa1]), undefined],
    ['character-control', withNul, 3],
    ['text-missing', Buffer.from('## 只有标题\n'), 1],
    ['character-undecodable', Buffer.from('## 标题\n\n正\ufffd文。\n'), 3],
    ['file-truncated', truncated, 3],
    ['text-misdecoded', converted, 2],
    ['date-from-file-name', Buffer.from('## 标题\n\n正文。\n\n## 标题二\n\n正文。\n'), undefined],
  ])('%s', (rule, value, line) => {
    const file = new VFile({ path: '20210719.txt', value })
    readBulletin(file)
    const found = file.messages.find(({ ruleId }) => ruleId === rule)
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain(rule)
    expect(found?.line).toBe(line)
  })

  test.each([
    ['utf8', 'gb18030'],
    ['utf8', 'windows-1252'],
    ['gb18030', 'windows-1252'],
    ['big5', 'gb18030'],
    ['gb18030', 'big5'],
  ])('a whole file in %s that was read as %s and saved as UTF-8', (right, wrong) => {
    const text = right === 'big5' ? traditional : simplified
    const value = Buffer.from(iconv.decode(iconv.encode(`## ${text}\n\n${text}\n`, right), wrong))
    const file = new VFile({ path: 'a.txt', value })
    expect(readBulletin(file).encoding).toBe('utf8')
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('text-misdecoded')
  })

  test('an empty and a binary file give no item', () => {
    for (const value of [Buffer.alloc(0), Buffer.from('%PDF-1.7\nsome text')])
      expect(readBulletin(new VFile({ path: 'a.txt', value })).items).toEqual([])
  })

  test.each([
    ['HTML in a bulletin', '<p align="center">清河日报</p>\n\n## 标题\n\n<b>正</b>文。\n'],
    ['a word about HTML', 'HTML 和 XML 的故事\n\n<html> 是一个标签。\n'],
    ['what mails begin with', 'MIME-Version: 1.0 是邮件的第一行。\n\n正文。\n\nContent-Type: text/html\n'],
  ])('%s makes no document of it', (_, text) => {
    const file = new VFile({ path: 'a.txt', value: Buffer.from(text) })
    expect(readBulletin(file).items).not.toEqual([])
    expect(file.messages.map(({ ruleId }) => ruleId)).not.toContain('file-binary')
  })

  test('many places are named ten times and counted', () => {
    const file = new VFile({ path: 'a.txt', value: `## 标题\n${'正\ufffd文。\n\n'.repeat(50)}` })
    readBulletin(file)
    const losses = file.messages.filter(({ ruleId }) => ruleId === 'character-undecodable')
    expect(losses).toHaveLength(10)
    expect(losses.at(-1)?.reason).toContain('40 more places')
  })
})
