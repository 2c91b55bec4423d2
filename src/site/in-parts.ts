import type { FilePart } from './file-parts.ts'

/** Things of a list that are formatted at once. */
const thingsOfPart = 500

/** Things of a keyed part: few are made again with one that is new, and few are remembered. */
const thingsOfGroup = 100

/** What stands around and between the things of a list. */
export interface ListFrame {
  readonly open?: string
  readonly between?: string
  readonly close?: string
}

/** Of a list in JSON, each thing on a line of its own. */
export const jsonFrame: ListFrame = { open: '[\n', between: ',\n', close: '\n]\n' }

/** A list as text, part by part: nobody needs all of a long one at once. */
export function* listInParts<T>(
  all: Iterable<T>,
  format: (one: T) => string,
  { open = '', between = '', close = '' }: ListFrame = {},
): Generator<string> {
  let part = open
  let count = 0
  for (const one of all) {
    part += count === 0 ? format(one) : between + format(one)
    count += 1
    if (count % thingsOfPart !== 0) continue
    yield part
    part = ''
  }
  yield part + close
}

/**
 * The same in parts that are known by their things: one of the same things as in the last build need not be made again.
 *
 * @param groups - of the list's things, in order; each becomes a part
 * @param keyOf - what decides the text of some things
 */
export function* listInKeyedParts<T>(
  groups: Iterable<readonly T[]>,
  keyOf: (some: readonly T[]) => string,
  format: (one: T) => string,
  { open = '', between = '', close = '' }: ListFrame = {},
): Generator<FilePart> {
  let isFirst = true
  for (const group of groups) {
    const before = isFirst ? open : between
    yield {
      key: JSON.stringify([before, keyOf(group)]),
      text: () => before + group.map(format).join(between),
    }
    isFirst = false
  }
  const end = isFirst ? open + close : close
  yield { text: () => end }
}

/** Parts that are there already. */
export function* unkeyedParts(texts: Iterable<string>): Generator<FilePart> {
  for (const text of texts) yield { text: () => text }
}

/** A whole text, as it is written in parts. */
export function joinParts(parts: Iterable<FilePart>): string {
  return Array.from(parts, ({ text }) => text()).join('')
}

/** Things in lists of a hundred; at least one list, which may be empty. */
export function* inGroups<T>(all: Iterable<T>): Generator<T[]> {
  let group: T[] = []
  for (const one of all) {
    if (group.length === thingsOfGroup) {
      yield group
      group = []
    }
    group.push(one)
  }
  yield group
}
