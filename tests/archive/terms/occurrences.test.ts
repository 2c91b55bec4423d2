import { expect, test } from 'vitest'
import type { Archive, EntryId } from '../../../src/archive/archive.ts'
import { MentionStore } from '../../../src/archive/mention-store.ts'
import { findOccurrences } from '../../../src/archive/terms/occurrences.ts'
import { smallArchive } from '../small-archive.ts'

const archive = smallArchive(
  { title: '80处火情', text: '3处火情，处火情' },
  { text: '“两个确立”，“两个确立”' },
  { text: '甲两个确立乙' },
)

test('articles, times, and what is counted by a number', () => {
  expect(of('处火情')).toMatchObject({ articles: [0], times: 3, counted: 2 })
  expect(of('两个确立')).toMatchObject({ articles: [1, 2], times: 3, counted: 0 })
  expect(of('没有')).toEqual({ articles: [], times: 0, counted: 0, cutting: 0, freedom: 0 })
})

test('marks and ends vary by themselves, the same character does not', () => {
  expect(of('两个确立')?.freedom).toBeCloseTo(Math.log(3))
  expect(findOccurrences(smallArchive({ text: '甲乙，甲乙，甲乙' }), ['乙']).get('乙')?.freedom).toBeCloseTo(
    0,
  )
})

test('what begins or ends within a name cuts it', () => {
  const [article] = archive.articles
  if (!article) throw new Error('no article')
  const mention = { kind: 'place' as const, entry: '梅利托波尔' as EntryId, block: 0, start: 0, end: 5 }
  const named: Archive = {
    ...archive,
    articles: [
      { ...article, title: '', blocks: ['梅利托波尔方向'], mentions: new MentionStore().add([mention]) },
    ],
  }
  const found = findOccurrences(named, ['托波尔', '梅利', '方向', '梅利托波尔'])
  expect([...found].map(([text, { cutting }]) => [text, cutting])).toEqual([
    ['托波尔', 1],
    ['梅利', 1],
    ['方向', 0],
    ['梅利托波尔', 0],
  ])
})

function of(text: string) {
  return findOccurrences(archive, ['处火情', '两个确立', '没有']).get(text)
}
