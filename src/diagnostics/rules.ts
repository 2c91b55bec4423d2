/** What a reader of the report should do: nothing, look, or mend before the file can be used. */
export type Severity = 'info' | 'message' | 'fail'

/** The stage of the path that speaks; it is a message's `source`. */
export type Stage = 'config' | 'decode' | 'bulletin' | 'articles' | 'entities' | 'archive' | 'search' | 'site'

interface Rule {
  readonly stage: Stage
  readonly severity: Severity
}

/**
 * Every rule that a message can name: the closed list.
 *
 * Each has a heading in docs/rules.md and a test that provokes it; a test keeps the three together.
 */
export const rules = {
  'config-value': { stage: 'config', severity: 'fail' },
  'file-unreadable': { stage: 'decode', severity: 'fail' },
  'bulletin-unreadable': { stage: 'decode', severity: 'message' },
  'file-empty': { stage: 'decode', severity: 'message' },
  'file-binary': { stage: 'decode', severity: 'message' },
  'file-passed-over': { stage: 'decode', severity: 'info' },
  'encoding-detected': { stage: 'decode', severity: 'info' },
  'encoding-doubtful': { stage: 'decode', severity: 'message' },
  'file-truncated': { stage: 'decode', severity: 'message' },
  'character-undecodable': { stage: 'decode', severity: 'message' },
  'character-control': { stage: 'decode', severity: 'message' },
  'text-misdecoded': { stage: 'decode', severity: 'message' },
  'picture-embedded': { stage: 'bulletin', severity: 'message' },
  'headline-missing': { stage: 'bulletin', severity: 'message' },
  'text-missing': { stage: 'bulletin', severity: 'message' },
  'source-line-missing': { stage: 'bulletin', severity: 'message' },
  'date-missing': { stage: 'bulletin', severity: 'message' },
  'date-from-file-name': { stage: 'bulletin', severity: 'info' },
  'lines-joined': { stage: 'bulletin', severity: 'info' },
  'lines-left-out': { stage: 'bulletin', severity: 'info' },
  'date-impossible': { stage: 'bulletin', severity: 'message' },
  'article-encoding': { stage: 'articles', severity: 'fail' },
  'front-matter-syntax': { stage: 'articles', severity: 'fail' },
  'front-matter-value': { stage: 'articles', severity: 'fail' },
  'article-id-duplicate': { stage: 'articles', severity: 'fail' },
  'article-edited': { stage: 'articles', severity: 'info' },
  'article-outdated': { stage: 'articles', severity: 'message' },
  'article-restored': { stage: 'articles', severity: 'message' },
  'withdrawn-unclear': { stage: 'articles', severity: 'fail' },
  'article-in-several-bulletins': { stage: 'articles', severity: 'info' },
  'bulletin-gone': { stage: 'articles', severity: 'message' },
  'item-gone': { stage: 'articles', severity: 'message' },
  'ledger-unreadable': { stage: 'articles', severity: 'message' },
  'authority-syntax': { stage: 'entities', severity: 'fail' },
  'authority-value': { stage: 'entities', severity: 'fail' },
  'authority-merge': { stage: 'entities', severity: 'fail' },
  'authority-name-twice': { stage: 'entities', severity: 'fail' },
  'model-unusable': { stage: 'entities', severity: 'fail' },
  'name-doubtful': { stage: 'entities', severity: 'info' },
  'authority-file-unknown': { stage: 'entities', severity: 'message' },
  'bulletin-changed': { stage: 'site', severity: 'fail' },
  'layout-unusable': { stage: 'site', severity: 'fail' },
  'layout-unknown': { stage: 'site', severity: 'message' },
  'theme-unusable': { stage: 'site', severity: 'fail' },
  'page-encoding': { stage: 'site', severity: 'fail' },
  'page-address-taken': { stage: 'site', severity: 'fail' },
  'page-title-missing': { stage: 'site', severity: 'message' },
  'page-link-dead': { stage: 'site', severity: 'message' },
  'site-address-missing': { stage: 'site', severity: 'info' },
  'host-limit': { stage: 'site', severity: 'message' },
} as const satisfies Record<string, Rule>

/** The name of a rule, as printed behind each message. */
export type RuleId = keyof typeof rules
