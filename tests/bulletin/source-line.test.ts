import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readBulletin } from '../../src/bulletin/read-bulletin.ts'
import { readSourceLine } from '../../src/bulletin/source-line.ts'

const text = '7月18日,张黎在昆明调研。会议要求各单位认真落实,办好这件事。'

function itemOf(bulletin: string) {
  const { items } = readBulletin(new VFile({ path: 'x.txt', value: bulletin }))
  expect(items).toHaveLength(1)
  const { headline, source, date, credits } = items[0] ?? {}
  const makers = credits?.map(({ part, names }) => `${part} ${names.join('、')}`).join(' ') || undefined
  return { headline, source, date, makers }
}

/** As printed → source, day, makers. */
const forms: readonly (readonly [string, ...(string | undefined)[]])[] = [
  ['某科协 [2021-07-17]', '某科协', '2021-07-17'],
  ['某科协［２０２１－０７－１７］', '某科协', '2021-07-17'],
  ['某科协[2021年7月17日]', '某科协', '2021-07-17'],
  ['来源[2021年7月17日]', undefined, '2021-07-17'],
  ['来源 [2021-07-17]', undefined, '2021-07-17'],
  ['某科协〔2021/7/17〕', '某科协', '2021-07-17'],
  ['某科协（2021-07-17）', '某科协', '2021-07-17'],
  ['某科协 2021年7月17日', '某科协', '2021-07-17'],
  ['某科协　二〇二一年七月十七日', '某科协', '2021-07-17'],
  ['（来源：青海日报）', '青海日报'],
  ['【来源:青海日报】', '青海日报'],
  ['（某市科协办公室）', '某市科协办公室'],
  ['（据新华社、《科技日报》2021年7月16日 第01版）', '新华社、《科技日报》', '2021-07-16'],
  ['稿件来源：某科协', '某科协'],
  ['供稿：某科协', '某科协'],
  ['供稿单位：某科协  日期：2021-07-17', '某科协', '2021-07-17'],
  ['来源：青海日报、科技日报 2021-07-17', '青海日报、科技日报', '2021-07-17'],
  ['来源: 青海日报 科技日报', '青海日报 科技日报'],
  ['来源：青海日报,科技日报', '青海日报,科技日报'],
  ['(责任编辑:孙八)', undefined, undefined, '责任编辑 孙八'],
  ['(记者 赵六)', undefined, undefined, '记者 赵六'],
  ['(记者 赵六 通讯员 钱七)', undefined, undefined, '记者 赵六 通讯员 钱七'],
  ['来源：新华网 作者：李四 编辑：王五', '新华网', undefined, '作者 李四 编辑 王五'],
]

describe.each(forms)('%s', (line, source, date, makers) => {
  test('at the end', () => {
    const item = itemOf(`## 调研结束\n\n${text}\n\n${line}\n`)
    expect(item).toEqual({ headline: '调研结束', source, date, makers })
  })

  test('under the headline', () => {
    const item = itemOf(`## 调研结束\n${line}\n\n${text}\n`)
    expect(item).toEqual({ headline: '调研结束', source, date, makers })
  })
})

test.each([
  '会议来源于一次调研。',
  '他说：来源要写清楚。',
  '全省科技工作会议在昆明召开',
  '各市、州科协:',
  '（一）加强领导',
])('%s is prose', (line) => expect(readSourceLine(line)).toBeUndefined())

test.each([
  ['本报昆明7月18日电(记者 赵六 通讯员 钱七)', undefined, '记者 赵六 通讯员 钱七'],
  ['新华社北京7月1日电', '新华社', undefined],
  ['新华社北京7月1日电（记者张三、李四）', '新华社', '记者 张三、李四'],
  ['央视网消息（新闻联播）：', '央视网', undefined],
])('dateline %s', (dateline, source, makers) => {
  expect(itemOf(`## 调研结束\n\n${dateline}${text}\n`)).toMatchObject({ source, makers })
})
