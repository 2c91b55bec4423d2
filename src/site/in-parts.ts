/** Things of a list that are formatted at once. */
const thingsOfPart = 500

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

/** Things in lists of some hundreds; at least one list, which may be empty. */
export function* inGroups<T>(all: Iterable<T>): Generator<T[]> {
  let group: T[] = []
  for (const one of all) {
    if (group.length === thingsOfPart) {
      yield group
      group = []
    }
    group.push(one)
  }
  yield group
}
