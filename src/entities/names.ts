/** What a name names. */
export type NameKind = 'person' | 'place' | 'organization'

/** An article's text as the finder reads it: plain, one string a paragraph, no Markdown. */
export interface NamedText {
  readonly headline: string
  readonly paragraphs: readonly string[]
}

/** A span of the text that names somebody, somewhere or some body. */
export interface Mention {
  readonly kind: NameKind
  /** The surface string, exactly as printed. */
  readonly text: string
  /** Index into `paragraphs`; -1 is the headline. */
  readonly paragraph: number
  /** UTF-16 units within the paragraph, end exclusive. */
  readonly start: number
  readonly end: number
  readonly evidence: Evidence
  /** The post printed before a person's name, `青海省副省长`. */
  readonly post?: string
}

/** Why a value was produced. */
export interface Evidence {
  /** `tagger`, `authority`, `gazetteer`, `post`, `list`, … */
  readonly rule: string
  /** 0 to 1. */
  readonly score: number
}

/** Everything that was found in one text. */
export interface FoundNames {
  /** Distinct surface strings in the order of their first appearance in the text, then in the headline. */
  readonly people: readonly string[]
  readonly places: readonly string[]
  readonly organizations: readonly string[]
  readonly mentions: readonly Mention[]
  /** Below the threshold: for the report, not for the front matter. */
  readonly doubtful: readonly Mention[]
}

/** Finds the names in a text. Never throws, time linear in the text. */
export interface NameFinder {
  find(text: NamedText): FoundNames
}
