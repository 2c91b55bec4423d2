import { report } from '../diagnostics/report.ts'
import type { Draft } from './draft-article.ts'
import type { KnownFile } from './known-file.ts'
import type { PrintedItems } from './report-references.ts'

/** New items that may be what a person took back. */
export interface Withheld {
  /** Nothing is written of these. */
  readonly drafts: ReadonlySet<Draft>
  /** Those that a person has said are it. */
  readonly accepted: ReadonlyMap<Draft, KnownFile>
}

/**
 * Find the new items that may be a withdrawn or excluded article whose printed lines have changed.
 *
 * Who takes an article back may empty its file, so that no likeness tells it any more. It must not be published again under
 * another id: nothing is written of such items until a person has decided, and the file gets a message.
 *
 * @param fresh - drafts that no file says
 * @param left - files that no draft was matched with
 * @param accept - ids of articles whose new text a person accepts; `all` decides nothing here
 */
export function withholdDrafts(
  fresh: readonly Draft[],
  left: readonly KnownFile[],
  printed: PrintedItems,
  accept: ReadonlySet<string>,
): Withheld {
  const adrift = left.filter((file) => isAdrift(file, printed))
  const accepted = new Map<Draft, KnownFile>()
  const candidates = (known: KnownFile) =>
    fresh
      .filter((draft) => !accepted.has(draft) && mayBe(draft, known, printed))
      .toSorted((a, b) => distance(a, known) - distance(b, known))
  const isAccepted = ({ id }: KnownFile) => id !== undefined && accept.has(id)
  for (const known of adrift.filter(isAccepted)) {
    const [nearest] = candidates(known)
    if (nearest) accepted.set(nearest, known)
  }
  const drafts = new Set<Draft>()
  for (const known of adrift.filter((file) => !isAccepted(file))) {
    const like = candidates(known)
    if (like[0]) reportUnclear(known, like[0])
    for (const draft of like) drafts.add(draft)
  }
  return { drafts, accepted }
}

/** Whether an article was taken back, and its printed lines are nowhere any more. */
function isAdrift({ article, bulletin }: KnownFile, { hashes }: PrintedItems): boolean {
  return isTakenBack(article) && bulletin.length > 0 && !bulletin.some(({ sha256 }) => hashes.has(sha256))
}

/** Whether readers are not to see an article. */
export function isTakenBack(article: KnownFile['article']): boolean {
  return article !== undefined && (article.exclude || article.withdrawn !== undefined)
}

/** An item of the article's bulletin; where that is gone, of the article's day. */
function mayBe(draft: Draft, { article, bulletin }: KnownFile, { bulletins }: PrintedItems): boolean {
  const homes = new Set(bulletin.map(({ file }) => file).filter((file) => bulletins.has(file)))
  return homes.size > 0 ? draft.bulletin.some(({ file }) => homes.has(file)) : draft.date === article?.date
}

/** Lines between where an article stood and where an item stands; those of another bulletin are far off. */
function distance(draft: Draft, known: KnownFile): number {
  const distances = known.bulletin.flatMap((was) =>
    draft.bulletin
      .filter(({ file }) => file === was.file)
      .map(({ lines }) => Math.abs(lines.first - was.lines.first)),
  )
  return Math.min(Number.MAX_SAFE_INTEGER, ...distances)
}

function reportUnclear({ file, id }: KnownFile, { bulletin: [place] }: Draft): void {
  const where = place ? `\`${place.file}:${place.lines.first}\`` : 'its bulletin'
  report(
    file,
    'withdrawn-unclear',
    undefined,
    `Unexpected new item in ${where}, it may be this article, which was taken back, and is not written; with \`--accept ${id}\` it is this article and stays taken back; without \`bulletin:\` in this file it is another one`,
  )
}
