import type { ComponentChildren } from 'preact'
import type { SearchManifest } from '../../src/search/manifest.ts'
import { contentSecurityPolicy } from '../../src/site/headers-file.ts'
import type { JsonLd } from '../../src/site/metadata/json-ld.ts'
import type { MetaTag } from '../../src/site/metadata/meta-tags.ts'
import type { Site } from '../../src/site/site.ts'
import { href, type UrlPath } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { oneLine } from '../../src/text/one-line.ts'
import { Foot } from './Foot.tsx'
import { Masthead } from './Masthead.tsx'
import { Metadata } from './Metadata.tsx'
import { type Crumb, Spine } from './Spine.tsx'

interface PageProps {
  readonly site: Site
  readonly url: UrlPath
  /** Without the site's title, which is added. Absent on the front page. */
  readonly title?: string
  /** Follows it in the window's title, where other pages have the same: an article's day, a name's register. */
  readonly distinction?: string | undefined
  /** Of this page alone, in some 100 characters; without one, none is given. */
  readonly description?: string | undefined
  /** Where the page stands, outermost first; the last is the page itself. */
  readonly trail: readonly Crumb[]
  /** What an article says to reference managers. */
  readonly tags?: readonly MetaTag[]
  /** What the page is about, in the terms of schema.org. */
  readonly jsonLd?: JsonLd
  /** An article's page, made of the parts of one: it is sent no other styles than it needs. */
  readonly article?: boolean
  /** More for the `<head>`: feeds. */
  readonly head?: ComponentChildren
  /** The search page, which has a script and an icon of its own. */
  readonly searches?: { readonly engine: SearchManifest['engine']; readonly icon: string }
  /** Kept out of search engines: withdrawn pages, redirects, 404. */
  readonly hidden?: boolean
  readonly children: ComponentChildren
}

/** A whole page: head, masthead, spine, the text itself, foot. */
export function Page(props: PageProps) {
  const { site, url } = props
  const words = wordsOf(site.language)
  const description = oneLine(props.description ?? '')
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy(props.searches?.engine)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{[props.title, props.distinction, site.title].filter(Boolean).join(' · ')}</title>
        {description && <meta name="description" content={description} />}
        {props.hidden && <meta name="robots" content="noindex" />}
        <link
          rel="icon"
          type="image/svg+xml"
          href={props.searches?.icon ?? href(site.icon, site.pathPrefix)}
        />
        {(props.article ? site.articleStylesheets : site.stylesheets).map((sheet) => (
          <link key={sheet} rel="stylesheet" href={href(sheet, site.pathPrefix)} />
        ))}
        {!props.searches &&
          site.scripts.map((script) => <script key={script} src={href(script, site.pathPrefix)} defer />)}
        {!props.hidden && (
          <Metadata
            site={site}
            url={url}
            title={props.title ?? site.title}
            description={description}
            trail={props.trail}
            {...(props.tags && { tags: props.tags })}
            {...(props.jsonLd && { jsonLd: props.jsonLd })}
          />
        )}
        {props.head}
      </head>
      <body>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <Masthead site={site} url={url} />
        <div class="frame sheet">
          <Spine site={site} trail={props.trail} />
          <main id="main" tabindex={-1}>
            {props.children}
          </main>
        </div>
        <Foot site={site} url={url} />
      </body>
    </html>
  )
}
