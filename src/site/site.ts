import type { PublishOptions } from './publish-options.ts'
import type { UrlPath } from './url.ts'

/** What all pages share. */
export interface Site {
  readonly title: string
  readonly description: string
  readonly language: 'zh-Hans' | 'zh-Hant' | 'en'
  /** Absolute, without a slash at its end; absent where the configuration has none. */
  readonly url?: string
  /** `/` or `/archive/`. */
  readonly pathPrefix: string
  readonly stylesheets: readonly UrlPath[]
  readonly scripts: readonly UrlPath[]
  readonly search: SearchSetup
  /** What the site offers beyond its articles. */
  readonly publish: PublishOptions
}

/** What the search page needs to start. */
export interface SearchSetup {
  readonly script?: UrlPath
  readonly manifest?: UrlPath
}
