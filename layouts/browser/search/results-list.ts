import { byId, element } from '../element.ts'
import { excerptRoom } from './excerpt-room.ts'
import { fillWords } from './fill-words.ts'
import type { PageSetup } from './page-setup.ts'
import { type ResultMaker, resultMaker } from './result-maker.ts'

/** Results that are listed at a time; the first half is shown as soon as it is there. */
export const PAGE = 20

/** The list of results: twenty at a time, or all. */
export interface ResultsList {
  /**
   * List the first of some articles.
   *
   * @param count - how many at least
   * @param isCurrent - false when another search has begun: then nothing more is listed
   */
  show(articles: readonly number[], typed: string, count: number, isCurrent: () => boolean): Promise<void>
  clear(): void
  readonly shown: number
}

/** @param onMore - called with the number that is asked for; rejects into the page's error message */
export function resultsList(
  setup: PageSetup,
  onMore: (list: () => Promise<void>) => Promise<void>,
): ResultsList {
  const list = byId('search-results', HTMLOListElement)
  const more = byId('search-more', HTMLButtonElement)
  let shown = 0
  let next: () => Promise<void> = async () => {}
  let current: ResultMaker | undefined
  addEventListener('resize', () => current?.fit(excerptRoom(list)))

  more.addEventListener('click', () => {
    const firstNew = shown
    void onMore(async () => {
      await next()
      list.children[firstNew]?.querySelector('a')?.focus()
    })
  })

  return {
    get shown() {
      return shown
    },
    clear: () => {
      list.replaceChildren()
      more.hidden = true
      shown = 0
    },
    show: async (articles, typed, count, isCurrent) => {
      const maker = resultMaker(setup, typed, excerptRoom(list))
      current = maker
      const add = async (upTo: number) => {
        const records = await setup.archive.records(articles.slice(shown, upTo))
        if (!isCurrent()) return
        list.append(...records.map(maker.whole))
        shown += records.length
      }
      const addAll = async (upTo: number) => {
        const step = shown === 0 ? PAGE / 2 : PAGE
        while (isCurrent() && shown < Math.min(upTo, articles.length)) await add(Math.min(upTo, shown + step))
        const left = articles.length - shown
        more.hidden = left === 0
        more.textContent = fillWords(setup.words.more, { n: Math.min(PAGE, left) })
      }
      next = () => addAll(shown + PAGE)
      list.replaceChildren()
      shown = 0
      if (count < articles.length || count <= 2 * PAGE) return addAll(count)
      more.hidden = true
      await listAll(articles, maker, isCurrent)
    },
  }

  /** All at once: headlines first, texts as they come into sight. */
  async function listAll(articles: readonly number[], maker: ResultMaker, isCurrent: () => boolean) {
    const { openLists } = await setup.later()
    const listed = await openLists(setup.archive, setup.folding).listing(articles)
    if (!isCurrent()) return
    const items = listed.map(maker.brief)
    list.append(...items)
    shown = items.length
    const ordinals = new Map(items.map((item, index) => [item, articles[index] ?? 0]))
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting || !(target instanceof HTMLLIElement)) continue
          seen.unobserve(target)
          void fill(target, ordinals.get(target) ?? 0, maker)
        }
      },
      { rootMargin: '400px' },
    )
    for (const item of items) seen.observe(item)
  }

  async function fill(item: HTMLLIElement, article: number, maker: ResultMaker): Promise<void> {
    try {
      const [record] = await setup.archive.records([article])
      if (record) maker.fill(item, record)
    } catch {
      const again = element('button', { type: 'button', class: 'quiet' }, setup.words.tryAgain)
      again.addEventListener('click', () => {
        again.remove()
        void fill(item, article, maker)
      })
      item.append(again)
    }
  }
}
