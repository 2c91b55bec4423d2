import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unbroken } from '../../layouts/parts/unbroken.ts'

test.each([
  ['给石峡村乡亲们的回信', ['石峡村', '北京市'], ['给', '石峡村', '乡亲们的回信']],
  ['八达岭镇与八达岭', ['八达岭', '八达岭镇'], ['', '八达岭镇', '与', '八达岭', '']],
  ['调研“科创中国”试点', [], ['调研', '“科创中国”', '试点']],
  ['中国人民政治协商会议开幕', ['中国人民政治协商会议'], ['中国人民政治协商会议开幕']],
  ['会见萨·侯赛因', ['萨·侯赛因', '(a+)+'], ['会见', '萨·', '侯赛因']],
  ['发表二〇二五年新年贺词', [], ['发表', '二〇二五年', '新年贺词']],
  ['弗·弗·普京', [], ['', '弗·', '', '弗·', '普京']],
])('%s', (headline, names, parts) => {
  expect(unbroken(headline, names)).toEqual(parts)
})

test('the parts of any headline are the headline', () => {
  const text = fc.string({ unit: fc.constantFrom('“', '”', '《', '甲', '乙', '丙', '·', '(', '|', 'a') })
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (headline, names) => {
      expect(unbroken(headline, names).join('')).toBe(headline)
    }),
  )
})
