import { describe, expect, test } from 'vitest'
import { layouts, printCase, seeded } from '../../bench/join-cases.ts'
import { scoreCase } from '../../bench/joins.ts'

/** Prose of our own making: sentences of many lengths, put together by the numbers of a seed. */
const clauses = [
  '会议听取了办公室关于上半年工作情况的汇报',
  '与会代表围绕数字经济发展和科技成果转化展开讨论',
  '全县已建成各类科普阵地236个',
  '要坚持问题导向，把服务送到基层一线',
  '县长在总结讲话时强调',
  '参观者不仅可以动手体验，还可以与讲解员交流',
  '这项工程总投资约3.5亿元',
  '《科普条例》的实施为工作提供了依据',
]

function paragraph(random: (below: number) => number): string {
  const sentences = Array.from({ length: 2 + random(4) }, () =>
    Array.from({ length: 2 + random(3) }, () => clauses[random(clauses.length)]).join('，'),
  )
  return `${sentences.join('。')}。`
}

describe('line ends are told apart', () => {
  test.each(layouts)('%s: hardly a wrong join, few missed', (layout) => {
    const random = seeded(42)
    const scores = Array.from({ length: 25 }, () =>
      scoreCase(
        printCase(
          layout,
          Array.from({ length: 6 }, () => paragraph(random)),
          random,
        ),
      ),
    )
    const sum = (of: 'right' | 'wrong' | 'missed') => scores.reduce((total, score) => total + score[of], 0)
    expect(sum('right')).toBeGreaterThan(30)
    expect(sum('right') / (sum('right') + sum('wrong'))).toBeGreaterThanOrEqual(0.99)
    expect(sum('right') / (sum('right') + sum('missed'))).toBeGreaterThanOrEqual(0.95)
  })
})
