import { mayReplace } from './may-replace.ts'
import { unpackTraditional } from './traditional-pack.ts'

/** What nobody sees and nobody types: soft hyphens, zero-width spaces and joiners, variation selectors, marks of direction. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu

/** A character and those behind it that normalisation may join to it: combining marks, jamo, half-width sound marks, Thai am. */
const joined =
  /.[\p{M}\u0e33\u0eb3\u1160-\u11ff\u3131-\u318e\uff9e\uff9f\uffa0-\uffdc\u{16d63}-\u{16d6a}\p{Default_Ignorable_Code_Point}]*/gsu

const han = /^\p{Script=Han}$/u

/** Character → what it becomes; traditional characters only once the table is learned. */
const replaced = new Map<string, string>([...'•・‧∙'].map((dot) => [dot, '·']))
replaced.set('ς', 'σ')

/** By BMP code unit: 1 where `replaced` has it. */
const isReplaced = new Uint8Array(0x10000)
for (const character of replaced.keys()) isReplaced[character.charCodeAt(0)] = 1

let isLearned = false

/** Characters that would ask for the table, but of which it is known what they become. */
const settled = new Set<string>()

let loadTable: (() => Promise<string>) | undefined

/** Learn the table of traditional characters, as `packTraditional` packed it. */
export function learnTraditional(packed: string): void {
  for (const [from, to] of unpackTraditional(packed))
    learn(String.fromCodePoint(from), String.fromCodePoint(to))
  isLearned = true
}

/**
 * What becomes of the characters of a text that would ask for the table: each with what it becomes behind it.
 * Whoever learns them folds the text without the table. The table is learned.
 */
export function replacementsIn(text: string): string {
  if (!mayReplace(text)) return ''
  const characters = [...new Set(text)].filter(mayReplace)
  return characters.map((character) => character + fold(character)).join('')
}

/** Learn what `replacementsIn` tells. */
export function learnReplacements(pairs: string): void {
  const characters = Array.from(pairs)
  for (let at = 0; at + 1 < characters.length; at += 2) {
    const [from = '', to = ''] = characters.slice(at, at + 2)
    if (to !== from) learn(from, to)
    settled.add(from)
  }
}

function learn(from: string, to: string): void {
  replaced.set(from, to)
  isReplaced[from.charCodeAt(0)] = 1
}

/** Say where the table is had from when a text first needs it: a search page rarely does, and its table is a fifth of all it loads. */
export function learnTraditionalLater(load: () => Promise<string>): void {
  loadTable = load
}

/** Wait until texts can be folded. Rejects where they need the table of traditional characters and it cannot be had. */
export async function readyToFold(texts: Iterable<string>): Promise<void> {
  if (isLearned || !loadTable) return
  for (const text of texts) {
    if (!needsTable(normalised(text))) continue
    learnTraditional(await loadTable())
    return
  }
}

/**
 * The search's one published folding: a text contains another where its folding contains the other's.
 *
 * NFKC (full- and half-width as one), lower case, traditional characters as simplified ones, one middle dot for · • ・ ‧ ∙,
 * no invisible characters; a run of white space is one space, none between two Han characters or at an end.
 * A line end stays, as `\n`: it parts blocks, and no phrase contains one.
 */
export function fold(text: string): string {
  const characters = foldCharacters(text)
  let folded = ''
  let at = 0
  for (const space of whiteSpace(characters)) {
    folded += characters.slice(at, space.start) + space.becomes
    at = space.end
  }
  return at === 0 ? characters : folded + characters.slice(at)
}

/** A folded text that knows where it comes from. */
export interface PlacedFold {
  readonly text: string
  /** For each UTF-16 unit of `text`: where the raw characters that made it start and end, in UTF-16 units. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Fold as `fold` does, and keep the places: what marks need. */
export function foldWithPlaces(raw: string): PlacedFold {
  const characters = { text: '', starts: [] as number[], ends: [] as number[] }
  for (const match of raw.matchAll(joined)) {
    const folded = foldCharacters(match[0])
    characters.text += folded
    for (let unit = 0; unit < folded.length; unit++) {
      characters.starts.push(match.index)
      characters.ends.push(match.index + match[0].length)
    }
  }
  return joinWhiteSpace(characters)
}

function joinWhiteSpace(characters: PlacedFold): PlacedFold {
  const folded = { text: '', starts: [] as number[], ends: [] as number[] }
  const copy = (start: number, end: number, text: string) => {
    folded.text += text
    folded.starts.push(...characters.starts.slice(start, start + text.length))
    folded.ends.push(...characters.ends.slice(end - text.length, end))
  }
  let at = 0
  for (const { start, end, becomes } of whiteSpace(characters.text)) {
    copy(at, start, characters.text.slice(at, start))
    copy(start, end, becomes)
    at = end
  }
  copy(at, characters.text.length, characters.text.slice(at))
  return folded
}

/** Everything but white space. */
function foldCharacters(text: string): string {
  const lower = normalised(text)
  if (needsTable(lower))
    throw new RangeError(
      `Unexpected text \`${text}\`, expected the table of traditional characters to be learned before`,
    )
  let folded = ''
  let at = 0
  for (let index = 0; index < lower.length; index++) {
    if (isReplaced[lower.charCodeAt(index)] !== 1) continue
    const character = String.fromCodePoint(lower.codePointAt(index) ?? 0)
    folded += lower.slice(at, index) + (replaced.get(character) ?? character)
    at = index + character.length
    index = at - 1
  }
  return at === 0 ? lower : folded + lower.slice(at)
}

function needsTable(text: string): boolean {
  if (isLearned || !mayReplace(text)) return false
  return [...new Set(text)].some((character) => !settled.has(character) && mayReplace(character))
}

function normalised(text: string): string {
  return text.replace(invisible, '').normalize('NFKC').toLowerCase().normalize('NFKC')
}

interface WhiteSpace {
  readonly start: number
  readonly end: number
  readonly becomes: '' | ' ' | '\n'
}

function* whiteSpace(text: string): Generator<WhiteSpace> {
  for (const match of text.matchAll(/\s+/g)) {
    const start = match.index
    const end = start + match[0].length
    const becomes =
      start === 0 || end === text.length
        ? ''
        : /[\n\r]/.test(match[0])
          ? '\n'
          : isHanBefore(text, start) && isHanAt(text, end)
            ? ''
            : ' '
    yield { start, end, becomes }
  }
}

function isHanAt(text: string, index: number): boolean {
  return han.test(String.fromCodePoint(text.codePointAt(index) ?? 0))
}

function isHanBefore(text: string, index: number): boolean {
  const unit = text.charCodeAt(index - 1)
  return isHanAt(text, unit >= 0xdc00 && unit < 0xe000 ? index - 2 : index - 1)
}
