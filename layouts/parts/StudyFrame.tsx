import type { ComponentChildren } from 'preact'
import type { JsonLd } from '../../src/site/metadata/json-ld.ts'
import type { Site } from '../../src/site/site.ts'
import type { StudyName } from '../../src/site/studies/study-pages.ts'
import { type UrlPath, urls } from '../../src/site/url.ts'
import { studyWordsOf } from '../../src/site/words/studies/index.ts'
import { Page } from './Page.tsx'
import type { Crumb } from './Spine.tsx'

interface StudyFrameProps {
  readonly site: Site
  readonly url: UrlPath
  readonly name: StudyName
  /** What the page shows of its study: a year, a term. */
  readonly detail?: string
  readonly jsonLd?: JsonLd
  readonly children: ComponentChildren
}

/** The page of one study: its name and what it means above it. */
export function StudyFrame({ site, url, name, detail, jsonLd, children }: StudyFrameProps) {
  const words = studyWordsOf(site.language)
  const title = words.names[name]
  const own: Crumb = { label: detail ?? title }
  const home = name === 'data' ? urls.data : urls.study(name)
  return (
    <Page
      site={site}
      url={url}
      title={detail ? `${detail} · ${title}` : title}
      description={words.leads[name]}
      {...(jsonLd && { jsonLd })}
      trail={[
        { label: words.studies, url: urls.studies },
        ...(detail ? [{ label: title, url: home }, own] : [own]),
      ]}
    >
      <div class="study">
        <h1>{detail ?? title}</h1>
        <p class="lead">{words.leads[name]}</p>
        {children}
      </div>
    </Page>
  )
}
