import type { RegisterKind } from '../../archive/archive.ts'
import type { SearchManifest } from '../../search/manifest.ts'
import type { SearchAssets } from '../bundle-assets.ts'
import type { ProvinceCount } from './registers.ts'
import type { ArticleSummary, BulletinSummary, NameLink, PeriodCount, Span } from './summaries.ts'

export interface FrontData {
  readonly newest?: BulletinSummary & { readonly items: readonly ArticleSummary[] }
  readonly figures: Figures
  /** The latest months, empty ones too. */
  readonly months: readonly PeriodCount[]
  /** How many months these go back, where the archive is older. */
  readonly latest?: number
  readonly years: readonly PeriodCount[]
  /** The days that "lately" means. */
  readonly lately?: Span
  readonly people: readonly NameLink[]
  readonly places: readonly NameLink[]
  readonly organizations: readonly NameLink[]
  readonly provinces: readonly ProvinceCount[]
}

/** How much the archive holds. */
export interface Figures {
  readonly articles: number
  readonly bulletins: number
  readonly names: Readonly<Record<RegisterKind, number>>
  readonly characters: number
  readonly span?: Span
}

export interface TextData {
  readonly title: string
  readonly html: string
}

/** The hand-written page about the archive, with its figures. */
export interface AboutData extends TextData {
  readonly figures: Figures
  readonly years: readonly PeriodCount[]
  readonly sources: readonly NameLink[]
  readonly series: readonly NameLink[]
  readonly care: Care
  /** What the import remarked, the most frequent first: rule ids of docs/rules.md. */
  readonly remarks: readonly { readonly rule: string; readonly count: number }[]
}

/** Articles with something that a reader of the whole should know of. */
export interface Care {
  readonly corrected: number
  readonly withdrawn: number
  /** Without a date. */
  readonly undated: number
  /** In no bulletin: written by a person. */
  readonly byHand: number
}

/** What the search page starts from. */
export interface SearchData extends SearchAssets {
  readonly manifest: SearchManifest
}
