import type { LabelledStory } from '../../src/entities/training/labelled-story.ts'

export const kinds = ['people', 'places', 'organizations'] as const
export type Kind = (typeof kinds)[number]
export type NameSets = Readonly<Record<Kind, readonly string[]>>

/** Hits, values found and values labelled, over documents; documents with all values right. */
export interface Tally {
  hits: number
  found: number
  labelled: number
  exact: number
  documents: number
}

/** 西宁 and 西宁市 are one value: places are compared without these suffixes. */
export function comparable(kind: Kind, name: string): string {
  return kind === 'places' ? name.replace(/(?:自治区|省|市)$/, '') : name
}

/** Compare the found sets with the labelled ones, for all documents and for each kind of source. */
export function score(
  stories: readonly LabelledStory[],
  found: readonly NameSets[],
): Map<string, Record<Kind, Tally>> {
  const tallies = new Map<string, Record<Kind, Tally>>()
  stories.forEach((story, index) => {
    for (const group of ['all', story.id.split('-')[0] ?? '']) {
      const tally = tallies.get(group) ?? { people: empty(), places: empty(), organizations: empty() }
      tallies.set(group, tally)
      for (const kind of kinds) count(tally[kind], kind, story[kind], found[index]?.[kind] ?? [])
    }
  })
  return tallies
}

function count(tally: Tally, kind: Kind, labelled: readonly string[], found: readonly string[]): void {
  const right = new Set(labelled.map((name) => comparable(kind, name)))
  const values = new Set(found.map((name) => comparable(kind, name)))
  const hits = [...values].filter((name) => right.has(name)).length
  tally.hits += hits
  tally.found += values.size
  tally.labelled += right.size
  tally.exact += hits === right.size && hits === values.size ? 1 : 0
  tally.documents++
}

function empty(): Tally {
  return { hits: 0, found: 0, labelled: 0, exact: 0, documents: 0 }
}

/** `people P 0.912 R 0.905 F1 0.908 exact 0.71` */
export function formatTally(kind: Kind, { hits, found, labelled, exact, documents }: Tally): string {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
  const f1 = share(2 * hits, found + labelled)
  return `${kind} P ${share(hits, found).toFixed(3)} R ${share(hits, labelled).toFixed(3)} F1 ${f1.toFixed(3)} exact ${share(exact, documents).toFixed(2)}`
}
