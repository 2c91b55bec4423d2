import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Headline } from '../../layouts/parts/Headline.tsx'

test.each([
  '怀进鹏在西宁市调研“科创中国”试点城市建设情况',
  '武王墩考古获重要进展 墓主人身份基本锁定',
  '像守护家园一样守护好长城——来自《长城》的<回响>',
])('%s is whole as text', (title) => {
  const text = renderToString(<Headline title={title} />).replace(/<[^>]*>/g, '')
  expect(text.replaceAll('&lt;', '<')).toBe(title)
})

test('clauses and quoted terms are kept together', () => {
  expect(renderToString(<Headline title="调研“科创中国”试点 部署工作" />)).toBe(
    '<span class="clause">调研<span class="term">“科创中国”</span>试点</span> <span class="clause">部署工作</span>',
  )
})

test('a day is kept together, however long', () => {
  const days = ['2024年3月4日', '2024年12月10日']
  expect(renderToString(<Headline title={`要闻 ${days.join('至')}`} days={days} />)).toBe(
    '<span class="clause">要闻</span> <span class="clause"><span class="term">2024年3月4日</span>至<span class="term">2024年12月10日</span></span>',
  )
  expect(renderToString(<Headline title="Bulletin 4 March 2024" days={['4 March 2024']} />)).toBe(
    'Bulletin <span class="term">4 March 2024</span>',
  )
})
