import { foldedUnits, unitClasses } from './characters.ts'
import { LexiconMatcher } from './lexicon-matcher.ts'
import { lexicons } from './lexicons.ts'
import { mix } from './mix.ts'
import type { PairGrouper } from './pair-groups.ts'

/**
 * What the tagger sees. A pattern reads a few characters from a position on and makes one 32-bit key of them; each key
 * carries weights for the labels of a run of positions around it, so that an n-gram is looked up once, not once a position.
 */
interface Pattern {
  /** The first position that it speaks about, relative to where it is read. */
  readonly from: number
  /** How many positions it speaks about. */
  readonly span: number
}

/** In the order of a position's keys. */
export const patterns: readonly Pattern[] = [
  { from: -2, span: 5 }, // one character
  { from: -1, span: 4 }, // two
  { from: -1, span: 5 }, // three
  { from: -1, span: 6 }, // four
  { from: 0, span: 3 }, // first and third
  { from: 0, span: 3 }, // classes of three
  { from: 0, span: 4 }, // classes of four
  { from: -1, span: 3 }, // list matches at one
  { from: 0, span: 2 }, // at two
  { from: 0, span: 1 }, // at one, and its character
  { from: 1, span: 1 }, // at one, and the next character
  { from: 2, span: 1 }, // at one, and the next two characters
  { from: -2, span: 6 }, // group of a pair
  { from: -1, span: 6 }, // groups of two pairs side by side
  { from: 0, span: 3 }, // group of a pair, and the next character
  { from: 0, span: 3 }, // one character, and the group of the next pair
  { from: 1, span: 4 }, // groups of three pairs side by side
]

/** No pattern speaks about positions further off than this. */
export const reach = 4

/** What stands before a text and behind it, and its class. */
export const lineEnd = 10
export const lineEndClass = 3

const matcher = new LexiconMatcher(lexicons)

/** A text made ready: everything that patterns read, one value a UTF-16 unit. */
export interface FoldedText {
  readonly length: number
  readonly units: Uint16Array
  readonly classes: Uint8Array
  /** A hash of the word-list matches that cover the unit. */
  readonly matches: Int32Array
  /** The group of the pair of units that begins here. */
  readonly groups: Uint16Array
}

/** Fold a text for reading. Linear in the text. */
export function foldText(text: string, grouper: PairGrouper): FoldedText {
  const length = text.length
  const units = new Uint16Array(length)
  const classes = new Uint8Array(length)
  for (let i = 0; i < length; i++) {
    const unit = foldedUnits[text.charCodeAt(i)] as number
    units[i] = unit
    classes[i] = unitClasses[unit] as number
  }
  return { length, units, classes, matches: matchLexicons(units), groups: grouper.read(units, classes) }
}

/** Mark, for each list, where its words begin, go on and end: the longest from the left, and whether it is long. */
function matchLexicons(units: Uint16Array): Int32Array {
  const matches = new Int32Array(units.length)
  const lengths = new Uint8Array(lexicons.length)
  const free = new Int32Array(lexicons.length)
  for (let i = 0; i < units.length; i++) {
    if (!matcher.longestAt(units, i, units.length, lengths)) continue
    for (let list = 0; list < lexicons.length; list++) {
      const length = lengths[list] as number
      if (length === 0 || (free[list] as number) > i) continue
      free[list] = i + length
      for (let j = 0; j < length; j++) {
        const place = length === 1 ? 4 : j === 0 ? 1 : j === length - 1 ? 3 : 2
        const value = place + (length > 3 ? 8 : length === 3 ? 4 : 0)
        matches[i + j] = (matches[i + j] as number) + value * 17 ** list
      }
    }
  }
  return matches
}

/**
 * The keys of the positions from `first` to before `last`, `patterns.length` each.
 *
 * Positions before the text and behind it read as line ends.
 *
 * @param keys - written here, from index 0
 */
export function readKeys(text: FoldedText, first: number, last: number, keys: Int32Array): void {
  // Two sweeps: one of all keys is too long for its hashes to be compiled in place.
  readCharacterKeys(text, first, last, keys)
  readMatchKeys(text, first, last, keys)
}

/** Keys of characters and classes, the first seven of a position. */
function readCharacterKeys(
  { length, units, classes }: FoldedText,
  first: number,
  last: number,
  keys: Int32Array,
): void {
  const unit = (i: number) => (i < length ? (units[i] as number) : lineEnd)
  const cls = (i: number) => (i < length ? (classes[i] as number) : lineEndClass)
  // Each value is read once and handed on from position to position.
  let [c1, c2, c3] = [unit(first), unit(first + 1), unit(first + 2)]
  let four = (cls(first) << 8) | (cls(first + 1) << 16) | (cls(first + 2) << 24)
  for (let i = first, at = 0; i < last; i++, at += patterns.length) {
    const c0 = c1
    c1 = c2
    c2 = c3
    c3 = unit(i + 3)
    four = (four >>> 8) | (cls(i + 3) << 24)
    const one = mix(0x1000193, c0)
    const two = mix(one, c1)
    const three = mix(two, c2)
    const threeClasses = mix(0x2545f491, four & 0xffffff)
    keys[at] = one
    keys[at + 1] = two
    keys[at + 2] = three
    keys[at + 3] = mix(three, c3)
    keys[at + 4] = mix(mix(0x51ed270b, c0), c2)
    keys[at + 5] = threeClasses
    keys[at + 6] = mix(threeClasses, (four >>> 24) | 0x100)
  }
}

/** Keys of list matches and of groups, the last ten of a position. */
function readMatchKeys(
  { length, units, matches, groups }: FoldedText,
  first: number,
  last: number,
  keys: Int32Array,
): void {
  const unit = (i: number) => (i < length ? (units[i] as number) : lineEnd)
  const match = (i: number) => (i < length ? (matches[i] as number) : 0)
  const group = (i: number) => (i < length ? (groups[i] as number) : 0)
  let [c1, c2, m1] = [unit(first), unit(first + 1), match(first)]
  let [g1, g2, g3, g4] = [group(first), group(first + 1), group(first + 2), group(first + 3)]
  for (let i = first, at = 0; i < last; i++, at += patterns.length) {
    const c0 = c1
    const m0 = m1
    const g0 = g1
    c1 = c2
    c2 = unit(i + 2)
    m1 = match(i + 1)
    g1 = g2
    g2 = g3
    g3 = g4
    g4 = group(i + 4)
    const matched = mix(0x1b873593, m0)
    const matchedNext = mix(mix(0x165667b1, m0), c1)
    const grouped = mix(0x4cf5ad43, g0)
    const grouped2 = mix(grouped, g2)
    keys[at + 7] = matched
    keys[at + 8] = mix(matched, m1)
    keys[at + 9] = mix(mix(0x7ed55d16, m0), c0)
    keys[at + 10] = matchedNext
    keys[at + 11] = mix(matchedNext, c2)
    keys[at + 12] = grouped
    keys[at + 13] = grouped2
    keys[at + 14] = mix(mix(0x38b34ae5, g0), c2)
    keys[at + 15] = mix(mix(0x1fc8d95b, g1), c0)
    keys[at + 16] = mix(grouped2, g4)
  }
}
