import type { RegisterKind } from '../archive/archive.ts'
import type { PublishOptions } from './publish-options.ts'
import type { UrlPath } from './url.ts'

/** Stylesheets in their order, the owner's last. */
export interface SiteStyles {
  readonly stylesheets: readonly UrlPath[]
  /** All that an article's page needs of them: most who come from elsewhere read one article. */
  readonly articleStylesheets: readonly UrlPath[]
}

/** What all pages share. */
export interface Site extends SiteStyles {
  readonly title: string
  readonly description: string
  readonly language: 'zh-Hans' | 'zh-Hant' | 'en'
  /** Absolute, without a slash at its end; absent where the configuration has none. */
  readonly url?: string
  /** `/` or `/archive/`. */
  readonly pathPrefix: string
  readonly scripts: readonly UrlPath[]
  readonly icon: UrlPath
  /** Of what the site carries from others. */
  readonly licences: UrlPath
  /** Registers that have entries; the others are not offered. */
  readonly registers: readonly RegisterKind[]
  /** What the site offers beyond its articles. */
  readonly publish: PublishOptions
  /** Where mistakes are reported: a mail address, or the address of a form for new issues. */
  readonly reportTo?: string
}
