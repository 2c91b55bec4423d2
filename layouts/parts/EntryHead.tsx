import { Fragment } from 'preact'
import type { EntryData } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { DayRange } from './DayRange.tsx'
import { Terms } from './Headline.tsx'
import { PageHead } from './PageHead.tsx'

/** The name in large letters, its other names, how often and from when to when it is named. */
export function EntryHead({ site, entry }: { readonly site: Site; readonly entry: EntryData }) {
  const words = wordsOf(site.language)
  const { whole } = entry
  if (!whole) return <PageHead title={<Terms text={entry.name} />} class="entry-head" />
  const { first, last, within } = whole
  return (
    <PageHead title={<Terms text={entry.name} />} class="entry-head">
      <p class="lead">
        <span class="pinyin" {...(/\p{Script=Han}/u.test(entry.name) && { lang: 'zh-Latn-pinyin' })}>
          {whole.pinyin}
        </span>{' '}
        · {words.count.articles(whole.total)}
        {whole.inAll !== undefined && (
          <>
            {' · '}
            <span class="term">{words.entry.inAll(words.count.number(whole.inAll))}</span>
          </>
        )}
        {first && last && (
          <>
            {' · '}
            <DayRange site={site} first={first} last={last} />
          </>
        )}
      </p>
      {whole.aliases.length > 0 && (
        <p class="note">
          {words.entry.aliases} {whole.aliases.join(words.listSeparator)}
        </p>
      )}
      {within && (
        <p class="note">
          {words.entry.within} <a href={href(within.url, site.pathPrefix)}>{within.name}</a>
        </p>
      )}
      {whole.links.length > 0 && (
        <p class="note">
          {words.entry.links}
          {whole.links.map(({ label, url }) => (
            <Fragment key={url}>
              {' '}
              <a href={url} rel="external noreferrer">
                {label}
              </a>
            </Fragment>
          ))}
        </p>
      )}
      {whole.json && (
        <p class="note no-print">
          {words.entry.data} <a href={href(whole.json, site.pathPrefix)}>JSON</a>
        </p>
      )}
    </PageHead>
  )
}
