import fc from 'fast-check'
import type { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { saidOnce } from '../../src/cli/saved-messages.ts'
import { type ImportResult, importAddition, importBulletins } from '../../src/pipeline.ts'
import { ArchiveFolder, item } from './archive-folder.ts'

const texts = [
  '怀进鹏带队在青海省西宁市调研“科创中国”试点城市建设情况。',
  '怀进鹏带队在青海省西宁市调研“科创中国”试点城市建设。',
  '会议认为,要提高政治站位,深入领会重要讲话的核心要义,切实增强自觉。',
  '全国科技活动周启动仪式举行,各地将开展科普活动。',
  '科技馆免费开放,接待观众一万人次。',
]
const printed = fc
  .record({
    headline: fc.constantFrom('调研', '会议召开', '启动仪式', '开放'),
    text: fc.constantFrom(...texts),
    day: fc.constantFrom('2021-07-17', '2021-07-19', '2021-08-01'),
  })
  .map(({ headline, text, day }) => item(headline, text, '青海省科协', day))
const bulletin = fc.array(printed, { maxLength: 3 }).map((items) => items.join(''))
const bulletins = fc.dictionary(fc.constantFrom('a.txt', 'b.txt', 'c.txt'), bulletin, { maxKeys: 3 })

/** What happens to an archive before the last import. */
type Event =
  | { readonly what: 'drop'; readonly path: string }
  | { readonly what: 'edit' | 'break' | 'delete' | 'move'; readonly at: number }

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ what: fc.constant('drop' as const), path: fc.constantFrom('a.txt', 'b.txt', 'c.txt') }),
  fc.record({
    what: fc.constantFrom('edit' as const, 'break' as const, 'delete' as const, 'move' as const),
    at: fc.nat(9),
  }),
)

describe('the plan of an addition', () => {
  test('says what a plan of everything says, or nothing', async () => {
    let planned = 0
    await fc.assert(
      fc.asyncProperty(
        bulletins,
        fc.array(event, { maxLength: 3 }),
        bulletins,
        async (old, events, added) => {
          const folder = new ArchiveFolder(old)
          await folder.import()
          for (const each of events) happen(folder, each)
          const last = await folder.import()
          const read = new Set(folder.bulletins.keys())
          for (const [path, text] of Object.entries(added))
            if (!folder.bulletins.has(path)) folder.bulletins.set(path, text)
          const all = folder.source()
          const fresh = all.bulletins.filter(({ path }) => !read.has(path))
          const addition = await importAddition({
            ...folder.source(),
            bulletins: fresh,
            filed: last.result.plan.filed,
            paths: all.articles.map(({ path }) => path),
            unchanged: last.result.plan.unchanged + last.result.plan.changes.length,
          })
          if (addition === undefined) return
          planned += Number(fresh.length > 0)
          const whole = await importBulletins(folder.source())
          expect(planOf(addition)).toEqual(planOf(whole))
          const said = [...messagesOf(last.result.plan.files), ...messagesOf(addition.plan.files)]
          expect(said.filter(lasting).sort()).toEqual(messagesOf(whole.plan.files).filter(lasting).sort())
        },
      ),
      { seed: 8, numRuns: 300 },
    )
    expect(planned).toBeGreaterThan(30)
  })
})

function happen(folder: ArchiveFolder, each: Event): void {
  if (each.what === 'drop') {
    folder.bulletins.delete(each.path)
    return
  }
  const paths = folder.paths()
  const path = paths[each.at % Math.max(1, paths.length)]
  const text = path && folder.articles.get(path)
  if (path === undefined || text === undefined) return
  if (each.what === 'edit') folder.articles.set(path, text.replace('people: [怀进鹏]', 'people: [怀某]'))
  if (each.what === 'break') folder.articles.set(path, text.replace('title:', 'titel:'))
  if (each.what === 'delete' || each.what === 'move') folder.articles.delete(path)
  if (each.what === 'move') folder.articles.set('2021/moved.md', text)
}

function planOf({ plan }: ImportResult) {
  const { changes, ledger, unchanged } = plan
  return { changes, ledger: [...ledger].sort(), unchanged }
}

function messagesOf(files: readonly VFile[]): string[] {
  return files.flatMap(({ path, messages }) =>
    messages.map(({ ruleId, reason }) => `${ruleId} ${path} ${reason}`),
  )
}

/** Said of what was done, not of what is. */
function lasting(message: string): boolean {
  return !saidOnce.has(message.split(' ', 1)[0])
}
