import { describe, expect, test } from 'vitest'
import { ArchiveFolder, item } from './archive-folder.ts'

const masthead = '· 科学共同体要闻 ·\n\n'
const visit = item(
  '怀进鹏在西宁市调研',
  '7月12日下午,怀进鹏带队在青海省西宁市调研“科创中国”试点城市建设情况。',
)
const meeting = item('中国科协召开会议', '会议认为,要提高政治站位,切实增强自觉。', '中国科协', '2021-07-17')
const other = item('学会举办论坛', '论坛讨论了人工智能的新进展。', '中国科协', '2021-07-18')

/** An archive whose visit was taken back and emptied, and then changed by a word in its bulletin. */
async function takenBack(key = 'withdrawn: {date: 2021-08-01, reason: 有误}') {
  const folder = new ArchiveFolder({ '2021-07.txt': masthead + meeting + visit })
  await folder.import()
  const { path, text } = folder.find('怀进鹏带队')
  const id = path.slice(5, -3)
  const emptied = text
    .replace(/^title: .*$/m, `title: 撤下\n${key}`)
    .replace(/\n---\n[\s\S]*/, '\n---\n\n（撤下）\n')
  folder.articles.set(path, emptied)
  const change = (bulletin: string) => folder.bulletins.set('2021-07.txt', masthead + bulletin)
  return { folder, path, id, emptied, change }
}

const changed = visit.replace('下午', '上午')

describe('an article that was taken back and emptied', () => {
  test.each([['withdrawn: {date: 2021-08-01, reason: 有误}'], ['exclude: true']])(
    'with %s is not written again when its item changes',
    async (key) => {
      const { folder, path, emptied, change } = await takenBack(key)
      expect((await folder.import()).messages).toEqual([`article-edited ${path}`])
      change(meeting + changed)
      for (const _time of ['first', 'second']) {
        const { changes, messages } = await folder.import()
        expect(messages).toEqual([`withdrawn-unclear ${path}`])
        expect(changes).toEqual([])
        expect(folder.articles.get(path)).toBe(emptied)
        expect(folder.paths()).toHaveLength(2)
      }
    },
  )

  test('stays so under its id when a person says that the item is it', async () => {
    const { folder, path, id, change } = await takenBack()
    change(other + changed + meeting)
    const { changes, messages } = await folder.import([id])
    expect(messages).toEqual([])
    expect(changes).toContain(`accepted ${path}`)
    expect(folder.articles.get(path)).toMatch(/^withdrawn:$[\s\S]*上午/m)
    // What is not it is new.
    expect(folder.find('论坛讨论').path).not.toBe(path)
    expect(folder.paths()).toHaveLength(3)
    expect(await folder.import()).toMatchObject({ changes: [], messages: [] })
  })

  test('is left alone when a person says that the item is another', async () => {
    const { folder, path, emptied, change } = await takenBack()
    change(meeting + changed)
    const ownWork = emptied.replace(/^bulletin:\n(?: .*\n)+/m, '')
    folder.articles.set(path, ownWork)
    const { messages } = await folder.import()
    expect(messages).toEqual([])
    expect(folder.articles.get(path)).toBe(ownWork)
    expect(folder.find('上午').path).not.toBe(path)
  })

  test('needs no decision when its item is gone', async () => {
    const { folder, change } = await takenBack()
    change(meeting)
    expect(await folder.import()).toMatchObject({ changes: [], messages: [] })
  })

  test('holds back the items of its day when its bulletin is called otherwise', async () => {
    const { folder, path } = await takenBack()
    folder.bulletins.delete('2021-07.txt')
    folder.bulletins.set('第7期.txt', masthead + meeting + changed + other)
    const { changes, messages } = await folder.import()
    expect(messages).toEqual([`withdrawn-unclear ${path}`])
    expect(folder.find('论坛讨论').text).toContain('2021-07-18')
    expect(changes.filter((change) => change.startsWith('new'))).toHaveLength(1)
  })

  test('is recognised without a decision where its text still stands', async () => {
    const folder = new ArchiveFolder({ '2021-07.txt': masthead + meeting + visit })
    await folder.import()
    const path = folder.edit('events: [2021-07-12]\n', 'events: [2021-07-12]\nexclude: true\n')
    folder.bulletins.set('2021-07.txt', masthead + meeting + changed)
    expect((await folder.import()).messages).toEqual([`article-outdated ${path}`])
    expect(folder.paths()).toHaveLength(2)
  })
})
