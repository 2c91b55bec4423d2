import {
  type NameContext,
  type ReviewedName,
  type ReviewReason,
  reviewedKinds,
  reviewReasons,
} from '../archive/name-review.ts'
import { words } from './words.ts'

/** What a list of names is printed to be. */
export interface NamesFormat {
  readonly format: 'text' | 'json'
  /** Names of each kind and reason. */
  readonly limit: number
}

/** The names as lines, or as one JSON array with all of them. */
export function nameLines(names: readonly ReviewedName[], { format, limit }: NamesFormat): string[] {
  if (format === 'json') return [JSON.stringify(names, undefined, 2)]
  if (names.length === 0) return [words.review.nothing]
  return reviewedKinds.flatMap((kind) => {
    const ofKind = names.filter((name) => name.kind === kind)
    if (ofKind.length === 0) return []
    const counts = reviewReasons.map(
      (reason) => `${ofKind.filter(({ why }) => why.includes(reason)).length} ${reason}`,
    )
    return [
      words.review.head(kind, counts.join(', ')),
      ...reviewReasons.flatMap((reason) => linesOf(ofKind, reason, limit)),
    ]
  })
}

/** Each name under its first reason. */
function linesOf(names: readonly ReviewedName[], reason: ReviewReason, limit: number): string[] {
  const ofReason = names.filter(({ why }) => why[0] === reason)
  const more = ofReason.length - limit
  return [
    ...ofReason.slice(0, limit).flatMap(linesOfName),
    ...(more > 0 ? [words.review.more(more, reason)] : []),
  ]
}

/** A name and its contexts. */
export function linesOfName({ name, why, score, articles, contexts }: ReviewedName): string[] {
  const doubt = score === undefined ? '' : ` ${score.toFixed(2)}`
  return [
    `  ${name}  ${why.join(', ')}${doubt}, ${words.review.articles(articles)}`,
    ...contexts.map((context) => `    ${contextLine(context)}`),
  ]
}

function contextLine({ article, before, name, after }: NameContext): string {
  return `${article}  …${before}[${name}]${after}…`.replaceAll('\n', ' ')
}
