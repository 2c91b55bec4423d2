import type { ArticleData } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { wordsOf } from '../../src/site/words/index.ts'

/** The way to tell the archive of a mistake: a letter or an issue with the article's address already in it. */
export function ReportError({ site, article }: { readonly site: Site; readonly article: ArticleData }) {
  const words = wordsOf(site.language).article
  if (!site.reportTo) return null
  const subject = `${words.reportError}: ${article.id}`
  const body = `${article.title}\n${site.url ?? ''}${article.url}\n\n`
  return (
    <p class="note no-print">
      {words.reportErrorWhy} <a href={reportAddress(site.reportTo, subject, body)}>{words.reportError}</a>
    </p>
  )
}

/** `mailto:` takes `subject`, a new issue on the usual forges `title`; both take `body`. */
function reportAddress(to: string, subject: string, body: string): string {
  const mail = !/^https?:/.test(to)
  const query = `${mail ? 'subject' : 'title'}=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
  return `${mail ? `mailto:${to}` : to}${to.includes('?') ? '&' : '?'}${query}`
}
