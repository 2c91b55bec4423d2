import { FirstPrintings, RollingHash } from './first-printings.ts'
import type { JoinedBlock, JoinedText } from './joined-text.ts'

/** The shortest passage that counts as repeated, in UTF-16 units. */
export const shortestPassage = 40

/** Words of an article that stand in one printed earlier. */
export interface Copy {
  readonly from: Passage
  readonly to: Passage
}

/** The copies in some articles that were printed before all others. */
export interface KnownCopies {
  readonly copies: readonly Copy[]
  /** Whether an article, by its ordinal, is one of them. */
  isIn(article: number): boolean
}

/** A stretch of a block. */
export interface Passage {
  /** The article's ordinal. */
  readonly article: number
  /** Index into the article's blocks. */
  readonly block: number
  /** UTF-16 units within the block, end exclusive. */
  readonly start: number
  readonly end: number
}

/**
 * Every passage of 40 characters and more that stands in several articles, each paired with its first printing.
 *
 * One walk along the text: each run of 40 characters leads to the place where it was printed first, and from there
 * both texts are followed as far as they agree, to either side. So whoever prints all of a passage is paired with
 * the same first printing, and the set of its printings is whole. Memory is linear in the text, and so is time
 * while passages are few against it. A passage ends with its block.
 *
 * @param known - from an earlier walk: of the text of these articles no run is remembered but those that others print too
 * @returns in the order of print; copies in one article may overlap where they come from different articles
 */
export function findCopies({ units, blocks }: JoinedText, known: KnownCopies = noneKnown): Copy[] {
  const long = blocks.filter((block) => block.end - block.start >= shortestPassage)
  const fresh = long.filter(({ article }) => !known.isIn(article))
  const runs = fresh.reduce((sum, block) => sum + block.end - block.start - shortestPassage + 1, 0)
  const walk = {
    units,
    seen: new FirstPrintings(units, shortestPassage, runs),
    hash: new RollingHash(units, shortestPassage),
    blockAt: blockFinder(long),
  }
  if (fresh.length < long.length) {
    for (const block of fresh) eachRun(block, walk, (place, hash) => walk.seen.firstOrSelf(place, hash))
    for (const block of long)
      if (known.isIn(block.article))
        eachRun(block, walk, (place, hash) => walk.seen.foundEarlier(place, hash))
  }
  return [...known.copies, ...fresh.flatMap((block) => copiesInto(block, walk))]
}

const noneKnown: KnownCopies = { copies: [], isIn: () => false }

interface Walk {
  readonly units: Uint16Array
  readonly seen: FirstPrintings
  readonly hash: RollingHash
  readonly blockAt: (place: number) => JoinedBlock
}

function eachRun(block: JoinedBlock, { hash }: Walk, visit: (place: number, hash: number) => void): void {
  for (let place = block.start; place <= block.end - shortestPassage; place += 1)
    visit(place, place === block.start ? hash.startAt(place) : hash.moveTo(place))
}

function copiesInto(block: JoinedBlock, walk: Walk): Copy[] {
  const copies: Copy[] = []
  // How far each pairing reaches, by the distance from its first printing: within it nothing new is to be learnt.
  const reach = new Map<number, number>()
  for (let place = block.start; place <= block.end - shortestPassage; place += 1) {
    const hash = place === block.start ? walk.hash.startAt(place) : walk.hash.moveTo(place)
    const first = walk.seen.firstOrSelf(place, hash)
    if (first === place || (reach.get(place - first) ?? 0) > place) continue
    const source = walk.blockAt(first)
    if (source.article === block.article) continue
    const { back, ahead } = agreement(walk.units, source, first, block, place)
    reach.set(place - first, place + ahead)
    copies.push({
      from: passageOf(source, first - back, first + ahead),
      to: passageOf(block, place - back, place + ahead),
    })
  }
  return copies
}

/** How far two blocks agree, back and ahead of two places that begin the same run. */
function agreement(
  units: Uint16Array,
  one: JoinedBlock,
  place: number,
  other: JoinedBlock,
  otherPlace: number,
): { back: number; ahead: number } {
  const mostBack = Math.min(place - one.start, otherPlace - other.start)
  const mostAhead = Math.min(one.end - place, other.end - otherPlace)
  let back = 0
  while (back < mostBack && units[place - back - 1] === units[otherPlace - back - 1]) back += 1
  let ahead = shortestPassage
  while (ahead < mostAhead && units[place + ahead] === units[otherPlace + ahead]) ahead += 1
  return { back, ahead }
}

function passageOf(block: JoinedBlock, start: number, end: number): Passage {
  return { article: block.article, block: block.block, start: start - block.start, end: end - block.start }
}

/** Find the block that holds a place: blocks are in the order of their places. */
function blockFinder(blocks: readonly JoinedBlock[]): (place: number) => JoinedBlock {
  const ends = Int32Array.from(blocks, (block) => block.end)
  return (place) => {
    let low = 0
    let high = ends.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) > place) high = middle
      else low = middle + 1
    }
    const block = blocks[low]
    if (!block) throw new Error(`No block holds the place ${place}`)
    return block
  }
}
