import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { findEmbeddedPictures } from '../../src/bulletin/embedded-pictures.ts'
import { readBulletin } from '../../src/bulletin/read-bulletin.ts'

const bytes = `data:image/jpeg;base64,${'/9j/4AAQ'.repeat(2000)}==`

test.each([
  [`前<img src="${bytes}" />后`, ['前后']],
  [`<IMG alt="合影" src='${bytes}'>`, ['合影']],
  [`<img\nsrc="${bytes}"\nstyle="width:50.0%" /> 后`, ['', '', ' 后']],
  [`<img\nsrc="${bytes}"\nalt="合影" /> <img\nsrc="${bytes}">`, ['合影', '', ' ', '']],
  [`前![合影](${bytes} "题")后`, ['前合影后']],
  [`[image1]: <${bytes}>`, ['']],
  [`前${bytes}`, ['前']],
])('%.30s', (text, left) => {
  const file = new VFile({ path: 'a.md' })
  expect([...findEmbeddedPictures(file, text.split('\n')).values()]).toEqual(left)
  expect(file.messages).not.toEqual([])
})

test.each(['<img src="http://a.cn/b.png" />', '用 data:image/png 写图', '<img', 'x;base64,y'])(
  '%s stays',
  (text) => {
    const file = new VFile({ path: 'a.md' })
    expect([...findEmbeddedPictures(file, [text])]).toEqual([])
    expect(file.messages).toEqual([])
  },
)

test.each(['txt', 'md'])('no picture is a headline or text of an article (%s)', (ending) => {
  const text = `# 附录\n\n<img\nsrc="${bytes}"\nstyle="width:50.0%" />\n\n## 标题\n\n正文。\n\n<img src="${bytes}">\n\n再说。\n`
  const file = new VFile({ path: `20241011.${ending}`, value: Buffer.from(text) })
  const { items, furniture, roles } = readBulletin(file)
  expect(JSON.stringify(items)).not.toMatch(/img|base64|4AAQ|width/)
  expect(items.map(({ headline }) => headline)).toEqual(['标题'])
  expect(furniture.filter(({ kind }) => kind === 'tail')).toHaveLength(2)
  expect(roles).toHaveLength(13)
  expect(file.messages.flatMap(({ ruleId, line }) => (ruleId === 'picture-embedded' ? line : []))).toEqual([
    3, 11,
  ])
})
