import { describe, expect, test } from 'vitest'
import { ArchiveFolder, item } from './archive-folder.ts'

const visit = item(
  '怀进鹏在西宁市调研',
  '7月12日下午,中国科协党组书记怀进鹏带队在青海省西宁市调研“科创中国”试点城市建设情况。',
)
const meeting = item(
  '中国科协召开会议',
  '会议认为,要提高政治站位,深入领会重要讲话的核心要义,切实增强自觉。',
  '中国科协',
  '2021-07-17',
)
const masthead = '· 科学共同体要闻 ·\n\n'

const july = () => new ArchiveFolder({ '2021-07.txt': masthead + meeting + visit })

describe('an import', () => {
  test('writes one file an article', async () => {
    const folder = july()
    const { changes, messages } = await folder.import()
    expect(changes).toHaveLength(2)
    expect(changes.every((change) => change.startsWith('new 2021/2021-07-1'))).toBe(true)
    expect(messages).toEqual([])
    expect(folder.find('怀进鹏带队').text).toContain('people: [怀进鹏]')
  })

  test('again writes nothing', async () => {
    const folder = july()
    await folder.import()
    const before = new Map(folder.articles)
    const { changes, messages, result } = await folder.import()
    expect(changes).toEqual([])
    expect(messages).toEqual([])
    expect(result.plan.unchanged).toBe(2)
    expect(folder.articles).toEqual(before)
  })

  test('of a changed item rewrites its untouched file, under the same id', async () => {
    const folder = july()
    await folder.import()
    const { path } = folder.find('怀进鹏带队')
    folder.bulletins.set('2021-07.txt', masthead + meeting + visit.replace('西宁市调研', '西宁调研'))
    const { changes } = await folder.import()
    expect(changes).toEqual([`changed ${path}`])
    expect(folder.find('title: 怀进鹏在西宁调研').path).toBe(path)
  })

  test('of a bulletin whose other item grew only moves the lines', async () => {
    const folder = july()
    await folder.import()
    const { path, text } = folder.find('怀进鹏带队')
    folder.bulletins.set(
      '2021-07.txt',
      masthead + meeting.replace('会议认为', '会议指出。\n\n会议认为') + visit,
    )
    const { changes } = await folder.import()
    expect(changes).toContain(`bulletin ${path}`)
    expect(folder.find('怀进鹏带队').text.replace(/lines: \d+-\d+/, '')).toBe(
      text.replace(/lines: \d+-\d+/, ''),
    )
  })

  test('of re-ordered items keeps every id', async () => {
    const folder = july()
    await folder.import()
    const paths = folder.paths()
    folder.bulletins.set('2021-07.txt', masthead + visit + meeting)
    const { changes } = await folder.import()
    expect(changes.every((change) => change.startsWith('bulletin '))).toBe(true)
    expect(folder.paths()).toEqual(paths)
  })

  test('of a renamed bulletin is no new article', async () => {
    const folder = july()
    await folder.import()
    folder.bulletins.set('2021/第7期.txt', folder.bulletins.get('2021-07.txt') ?? '')
    folder.bulletins.delete('2021-07.txt')
    const { changes, messages } = await folder.import()
    expect(changes.map((change) => change.split(' ')[0])).toEqual(['bulletin', 'bulletin'])
    expect(messages).toEqual([])
    expect(folder.find('怀进鹏带队').text).toContain('{file: 2021/第7期.txt, ')
  })

  test('of a bulletin renamed and changed at once is no new article', async () => {
    const folder = july()
    await folder.import()
    const { path } = folder.find('怀进鹏带队')
    folder.bulletins.set('7.txt', masthead + meeting + visit.replace('下午', '上午'))
    folder.bulletins.delete('2021-07.txt')
    const { changes, messages } = await folder.import()
    expect(changes).toContain(`changed ${path}`)
    expect(messages).toEqual([])
    expect(folder.paths()).toHaveLength(2)
  })

  test('finds an article that was moved', async () => {
    const folder = july()
    await folder.import()
    const { path, text } = folder.find('怀进鹏带队')
    folder.articles.delete(path)
    folder.articles.set('青海/调研.md', text)
    expect((await folder.import()).changes).toEqual([])
    folder.bulletins.set('2021-07.txt', masthead + meeting + visit.replace('下午', '上午'))
    expect((await folder.import()).changes).toEqual(['changed 青海/调研.md'])
  })

  test('makes one article of two bulletins that carry it', async () => {
    const folder = july()
    folder.bulletins.set('digest.txt', visit)
    const { changes, messages } = await folder.import()
    expect(changes).toHaveLength(2)
    const { path, text } = folder.find('怀进鹏带队')
    expect(messages).toEqual([`article-in-several-bulletins ${path}`])
    expect(text).toMatch(/bulletin:\n {2}- \{file: 2021-07\.txt, .*\}\n {2}- \{file: digest\.txt, .*\}\n---/)
  })

  test('makes two articles of two headlines without text, if their sources differ', async () => {
    const folder = new ArchiveFolder({
      'a.txt': '## 简讯\n\n甲县科协[2021-07-19]\n\n## 会议\n\n会议在昆明召开。\n\n甲县科协[2021-07-19]\n',
      'b.txt': '## 简讯\n\n乙县科协[2021-07-19]\n',
    })
    expect((await folder.import()).changes).toHaveLength(3)
  })

  test('keeps an article whose bulletin is gone', async () => {
    const folder = july()
    await folder.import()
    folder.bulletins.clear()
    const before = new Map(folder.articles)
    const { changes, messages } = await folder.import()
    expect(changes).toEqual([])
    expect(messages.map((message) => message.split(' ')[0])).toEqual(['bulletin-gone', 'bulletin-gone'])
    expect(folder.articles).toEqual(before)
  })

  test('names the bulletin that is gone also where the front matter is not right', async () => {
    const folder = july()
    await folder.import()
    const { path, text } = folder.find('怀进鹏带队')
    folder.articles.set(path, text.replace('\nsource:', '\nsauce:'))
    folder.bulletins.clear()
    const { result } = await folder.import()
    const reasons = result.plan.files.flatMap(({ messages }) => messages.map(({ reason }) => reason))
    expect(reasons.filter((reason) => reason.includes('absence of `2021-07.txt`'))).toHaveLength(2)
  })

  test('keeps an article whose item was taken out', async () => {
    const folder = july()
    await folder.import()
    folder.bulletins.set('2021-07.txt', masthead + meeting)
    const { changes, messages } = await folder.import()
    expect(changes).toEqual([])
    expect(messages).toEqual([`item-gone ${folder.find('怀进鹏带队').path}`])
  })

  test('writes an article again that was deleted, and says so', async () => {
    const folder = july()
    await folder.import()
    const { path, text } = folder.find('怀进鹏带队')
    folder.articles.delete(path)
    const { changes, messages } = await folder.import()
    expect(changes).toEqual([`new ${path}`])
    expect(messages).toEqual([`article-restored ${path}`])
    expect(folder.articles.get(path)).toBe(text)
  })

  test('tells two articles with the same letters on one day from one another only by more than marks', async () => {
    const folder = new ArchiveFolder({ 'a.txt': item('简讯', '一则。', '甲') + item('简讯', '二则。', '甲') })
    expect((await folder.import()).changes).toHaveLength(2)
  })
})

describe('a file that a person touched', () => {
  const edited = async () => {
    const folder = july()
    await folder.import()
    const path = folder.edit(
      'people: [怀进鹏]\nplaces: []\norganizations: []\nseries: 科学共同体要闻\nevents: [2021-07-12]',
      '# 已核对\npeople: [怀进鹏, 张黎]\nplaces: []\norganizations: []\nevents: [2021-07-12]',
    )
    return { folder, path }
  }

  test('is kept, and its difference is told', async () => {
    const { folder, path } = await edited()
    const before = folder.articles.get(path)
    const { changes, messages, result } = await folder.import()
    expect(changes).toEqual([])
    expect(messages).toEqual([`article-edited ${path}`])
    expect(result.plan.edited).toMatchObject([{ path, keys: ['people', 'series'], file: before }])
    expect(folder.articles.get(path)).toBe(before)
  })

  test('keeps a join undone, whatever else the bulletin says later', async () => {
    const cut = meeting.replace('重要讲话的核心', '重要讲话的\n\n核心')
    const folder = new ArchiveFolder({ '2021-07.txt': masthead + cut + visit })
    await folder.import()
    const path = folder.edit('重要讲话的核心', '重要讲话的\n\n核心')
    const edited = folder.articles.get(path)
    expect((await folder.import()).messages).toEqual([`article-edited ${path}`])
    folder.bulletins.set('2021-07.txt', masthead + cut + visit.replace('下午', '上午'))
    await folder.import()
    expect(folder.articles.get(path)).toBe(edited)
  })

  test('is kept when its bulletin changes, with its lines put right and nothing else', async () => {
    const { folder, path } = await edited()
    const before = folder.articles.get(path) ?? ''
    folder.bulletins.set('2021-07.txt', `\n\n${masthead}${meeting}${visit.replace('下午', '上午')}`)
    const { changes, messages, result } = await folder.import()
    expect(changes).toContain(`bulletin ${path}`)
    expect(messages).toEqual([`article-outdated ${path}`])
    expect(result.plan.edited).toMatchObject([{ keys: ['people', 'series', 'text'] }])
    const bulletin = /bulletin:\n.*\n/
    const after = folder.articles.get(path) ?? ''
    expect(after.replace(bulletin, '')).toBe(before.replace(bulletin, ''))
    expect(after).not.toBe(before)
    expect((await folder.import()).changes).toEqual([])
  })

  test('takes the new version when it is told to, but for what only a person writes', async () => {
    const { folder, path } = await edited()
    folder.edit('# 已核对\n', 'corrections:\n  - {date: 2021-07-20, what: 人名}\nexclude: true\n')
    const id = path.slice(5, -3)
    expect((await folder.import([id])).changes).toEqual([`accepted ${path}`])
    const text = folder.articles.get(path)
    expect(text).toContain('people: [怀进鹏]\n')
    expect(text).toContain('corrections:\n  - date: 2021-07-20\n    what: 人名\nexclude: true\n')
    expect(await folder.import()).toMatchObject({ changes: [], messages: [] })
  })

  test.each([
    ['corrections', 'corrections:\n  - date: 2021-07-20\n    what: 人名\n'],
    ['exclude', 'exclude: true\n'],
    ['withdrawn', 'withdrawn:\n  date: 2021-07-20\n  reason: 有误\n'],
  ])('with `%s` and another text is no change in the bulletin', async (_, key) => {
    for (const first of ['key', 'text', 'both']) {
      const folder = july()
      await folder.import()
      const addKey = () => folder.edit('events: [2021-07-12]\n', `events: [2021-07-12]\n${key}`)
      if (first !== 'text') addKey()
      if (first === 'key') expect((await folder.import()).messages).toEqual([])
      const path = folder.edit('怀进鹏带队', '他带队')
      if (first === 'text') expect((await folder.import()).messages).toEqual([`article-edited ${path}`])
      if (first === 'text') addKey()
      const before = folder.articles.get(path)
      for (const _time of ['first', 'second'])
        expect((await folder.import()).messages, first).toEqual([`article-edited ${path}`])
      expect(folder.articles.get(path)).toBe(before)
      folder.bulletins.set('2021-07.txt', masthead + meeting + visit.replace('下午', '上午'))
      expect((await folder.import()).messages, first).toEqual([`article-outdated ${path}`])
    }
  })

  test('with a second correction is no change in the bulletin either', async () => {
    const folder = july()
    await folder.import()
    const one = 'corrections:\n  - date: 2021-07-20\n    what: 人名\n'
    const two = '  - date: 2021-07-21\n    what: 地名\n'
    folder.edit('events: [2021-07-12]\n', `events: [2021-07-12]\n${one}`)
    await folder.import()
    const path = folder.edit(one, one + two)
    folder.edit('怀进鹏带队', '他带队')
    expect((await folder.import()).messages).toEqual([`article-edited ${path}`])
  })

  test('counts as touched when only a comment was added', async () => {
    const folder = july()
    await folder.import()
    const path = folder.edit('events: [2021-07-12]', 'events: [2021-07-12] # 核对过')
    folder.bulletins.set('2021-07.txt', masthead + meeting + visit.replace('下午', '上午'))
    expect((await folder.import()).messages).toEqual([`article-outdated ${path}`])
    expect(folder.articles.get(path)).toContain('# 核对过')
  })

  test('is its writer’s again once it says what the import says', async () => {
    const folder = july()
    await folder.import()
    folder.edit('怀进鹏带队', '他带队')
    folder.edit('他带队', '怀进鹏带队')
    folder.bulletins.set('2021-07.txt', masthead + meeting + visit.replace('下午', '上午'))
    expect((await folder.import()).changes).toContain(`changed ${folder.find('上午').path}`)
  })

  test('is kept though it is broken, and no second one is made', async () => {
    const folder = july()
    await folder.import()
    const path = folder.edit('title: 怀进鹏', 'title: "怀进鹏')
    const before = folder.articles.get(path)
    const { changes, messages } = await folder.import()
    expect(changes).toEqual([])
    expect(messages[0]).toBe(`front-matter-syntax ${path}`)
    expect(folder.articles.get(path)).toBe(before)
  })

  test.each([
    ['an id that is none', /\nid: \S+/, '\nid: 2021-07-19-ABC', '2021'],
    ['no id', /\nid: \S+/, '', '2021'],
    ['an id that is none, under another name', /\nid: \S+/, '\nid: 2021-07-19-ABC', '青海/调研.md'],
    ['no id and no bulletin', /\nid: \S+|\nbulletin:\n.*/g, '', '2021'],
  ])('is kept with %s, no second one is made, and it is mended in its place', async (_, what, by, place) => {
    const folder = july()
    await folder.import()
    const { path, text } = folder.find('怀进鹏带队')
    const moved = place.endsWith('.md') ? place : path
    const edited = text.replace('带队在', '在')
    folder.articles.delete(path)
    folder.articles.set(moved, edited.replace(what, by))
    const { changes, messages } = await folder.import()
    expect(changes).toEqual([])
    expect(messages).toEqual([`front-matter-value ${moved}`])
    expect(folder.articles.get(moved)).toBe(edited.replace(what, by))
    folder.articles.set(moved, edited)
    expect((await folder.import()).messages).toEqual([`article-edited ${moved}`])
    expect(folder.paths()).toHaveLength(2)
  })

  test('is found by its id though its bulletin key was deleted', async () => {
    const folder = july()
    await folder.import()
    const { path, text } = folder.find('怀进鹏带队')
    folder.articles.set(path, text.replace(/bulletin:\n.*\n/, ''))
    expect((await folder.import()).changes).toEqual([`bulletin ${path}`])
    expect(folder.articles.get(path)).toBe(text)
  })

  test('that says nothing of a bulletin is a person’s own article', async () => {
    const folder = july()
    folder.articles.set('own.md', '---\nid: undated-aaaaaa\ntitle: 自己写的\n---\n\n正文。\n')
    const { changes, messages } = await folder.import()
    expect(changes).toHaveLength(2)
    expect(messages).toEqual([])
  })

  test('is kept where no ledger tells who wrote it', async () => {
    const folder = july()
    await folder.import()
    const path = folder.edit('怀进鹏带队', '他带队')
    folder.articles.delete('.import.json')
    folder.bulletins.set('2021-07.txt', masthead + meeting + visit.replace('下午', '上午'))
    expect((await folder.import()).messages).toEqual([`article-edited ${path}`])
  })

  test('copied with its id is reported', async () => {
    const folder = july()
    await folder.import()
    const { path, text } = folder.find('怀进鹏带队')
    folder.articles.set('2021/copy.md', text)
    const { changes, messages } = await folder.import()
    expect(changes).toEqual([])
    expect(messages).toEqual(['article-id-duplicate 2021/copy.md'])
    expect(path < '2021/copy.md').toBe(true)
  })

  test.each([
    ['sorts behind it', 'zz.md'],
    ['sorts before it', '2000.md'],
  ])('is the one that keeps its id, where a copy as the import wrote it %s', async (_, copy) => {
    const folder = july()
    await folder.import()
    const { path, text } = folder.find('怀进鹏带队')
    folder.articles.set(copy, text)
    folder.articles.set(path, text.replace('带队在', '在'))
    const { messages, result } = await folder.import()
    expect(messages.filter((message) => message.startsWith('article-id'))).toEqual([
      `article-id-duplicate ${copy}`,
    ])
    const reasons = result.plan.files.flatMap((file) => file.messages.map(({ reason }) => reason))
    expect(reasons.join()).toContain(`\`${path}\` has it too and was edited`)
    folder.articles.delete(copy)
    expect((await folder.import()).messages).toEqual([`article-edited ${path}`])
    expect(folder.find('怀进鹏在').path).toBe(path)
  })

  test('and its copy, edited too, are told to be brought together, not deleted', async () => {
    const folder = july()
    await folder.import()
    const { path, text } = folder.find('怀进鹏带队')
    folder.articles.set('2000.md', text.replace('带队在', '于'))
    folder.articles.set(path, text.replace('带队在', '在'))
    const { messages, result } = await folder.import()
    expect(messages).toContain('article-id-duplicate 2000.md')
    const reasons = result.plan.files.flatMap((file) => file.messages.map(({ reason }) => reason))
    expect(reasons.join()).toContain(`\`${path}\` has it too, and both were edited`)
  })
})
