import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { bulletinName } from '../parts/bulletin-name.ts'
import { Page } from '../parts/Page.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { PrintedLines } from '../parts/PrintedLines.tsx'

export const data = onePageEach('printed')

/** An issue as it was filed: every line with its number. */
export function render({ item, site }: TemplateProps<'printed'>) {
  const printed = item.data()
  const words = wordsOf(site.language)
  const name = bulletinName(words, printed.bulletin)
  return (
    <Page
      site={site}
      url={item.url}
      title={`${words.bulletin.printed} · ${name}`}
      trail={[
        { label: words.nav.bulletins, url: urls.bulletins },
        { label: printed.bulletin.series ?? name, url: printed.bulletin.url },
        { label: words.bulletin.printed },
      ]}
    >
      <PageHead title={words.bulletin.printed}>
        <p class="lead">
          {name} · <code>{printed.file}</code> · {words.bulletin.lineCount(printed.lines.length)}
        </p>
        <p class="note">{words.bulletin.printedNote}</p>
      </PageHead>
      <PrintedLines site={site} printed={printed} />
    </Page>
  )
}
