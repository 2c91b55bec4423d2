import { absoluteUrl } from '../../../src/site/absolute-url.ts'
import type { CitableArticle } from '../../../src/site/citations/reference.ts'
import { contentLanguage } from '../../../src/site/content-language.ts'
import { href, type UrlPath, urls } from '../../../src/site/url.ts'
import { byId, element } from '../element.ts'
import type { PageSetup } from './page-setup.ts'

/** Buttons that give all results away as files. */
export interface Downloads {
  /** @param articles - ordinals, in the order of the results; none hides the buttons */
  offer(articles: readonly number[]): void
}

export function offerDownloads(setup: PageSetup): Downloads {
  const { archive, words, title: siteTitle, language, later, folding } = setup
  const buttons = byId('search-downloads', HTMLElement)
  const status = byId('search-status', HTMLElement)
  let articles: readonly number[] = []
  const whole = (url: UrlPath) => absoluteUrl(url, setup)
  // A table leads somewhere even where the site's own address is not known.
  const addressOf = (url: string) =>
    whole(url as UrlPath) ?? new URL(href(url as UrlPath, setup.pathPrefix), location.href).href

  on('search-csv', async () => {
    const { formatCsv, openLists } = await later()
    const listed = await openLists(archive, folding).listing(articles)
    save(formatCsv(listed, words.columns, addressOf), 'text/csv;charset=utf-8', 'csv')
  })
  on('search-ris', async () => {
    const { formatRisList, openLists } = await later()
    const listed = await openLists(archive, folding).listing(articles)
    const context = {
      siteTitle,
      language: contentLanguage({ language }),
      addressOf: ({ id }: Pick<CitableArticle, 'id'>) => whole(urls.article(id)),
    }
    save(formatRisList(listed, context), 'application/x-research-info-systems', 'ris')
  })

  function on(id: string, make: () => Promise<void>): void {
    const button = byId(id, HTMLButtonElement)
    button.addEventListener('click', async () => {
      const before = status.textContent
      button.disabled = true
      status.textContent = words.preparing
      try {
        await make()
        status.textContent = before
      } catch {
        status.textContent = words.failed
      }
      button.disabled = false
    })
  }

  function save(text: string, type: string, extension: string): void {
    const address = URL.createObjectURL(new Blob([text], { type }))
    element('a', { href: address, download: `${words.fileName}.${extension}` }).click()
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  }

  return {
    offer: (next) => {
      articles = next
      buttons.hidden = next.length === 0
    },
  }
}
