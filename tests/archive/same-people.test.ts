import { expect, test } from 'vitest'
import { findSamePeople } from '../../src/archive/same-people.ts'

const whole = '弗拉基米尔·普京'
const article = (people: readonly string[], body: string) => ({ people, body, places: [] })
const both = article([whole, '普京'], `俄罗斯总统${whole}发表讲话。普京说。`)

const meant = (name: string, articles: readonly ReturnType<typeof article>[], of = articles[0]) =>
  of && findSamePeople(articles)(name, of)?.full

test('a short form behind its whole name is the same person, in the order of the text alone', () => {
  expect(meant('普京', [both])).toBe(whole)
  expect(meant(whole, [both])).toBe(whole)
  expect(meant('拜登', [article(['拜登', '亨特·拜登'], '拜登为其子亨特·拜登辩护。')])).toBeUndefined()
})

test('where it stands alone, the posts say whether it is that person', () => {
  const alone = article(['普京'], '俄总统普京会见客人。')
  expect(meant('普京', [both, alone], alone)).toBe(whole)
  const herder = article(['廷·巴特尔', '巴特尔'], '牧民廷·巴特尔种草。巴特尔说。')
  const chairman = article(['巴特尔'], '全国政协副主席巴特尔出席。')
  expect(meant('巴特尔', [herder, chairman], chairman)).toBeUndefined()
  expect(meant('巴特尔', [herder, chairman], herder)).toBeUndefined()
  expect(meant('普京', [both, article(['普京'], '普京。')])).toBeUndefined()
})

test('a short form of two whole names is tied to neither', () => {
  const other = article(['鲍里斯·约翰逊', '约翰逊'], '首相鲍里斯·约翰逊。约翰逊说。')
  const speaker = article(['迈克·约翰逊', '约翰逊'], '议长迈克·约翰逊。约翰逊说。')
  const alone = article(['约翰逊'], '约翰逊说。')
  expect(meant('约翰逊', [other, speaker, alone], other)).toBeUndefined()
  expect(meant('约翰逊', [other, speaker], other)).toBe('鲍里斯·约翰逊')
  expect(meant('约翰逊', [other, speaker], speaker)).toBe('迈克·约翰逊')
})

test.each([
  ['埃尔多安', '雷杰普·塔伊普·埃尔多安'],
  ['塔伊普·埃尔多安', '雷杰普·塔伊普·埃尔多安'],
  ['冯德莱恩', '乌尔苏拉·冯·德莱恩'],
  ['麦麦提', '麦麦提·图尔荪'],
])('%s is short for %s', (short, full) => {
  expect(meant(short, [article([full, short], `${full}到访。${short}说。`)])).toBe(full)
})
