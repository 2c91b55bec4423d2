import {
  type ArchiveOpinion,
  type ArchiveOpinions,
  documentStep,
  finest,
} from '../document/archive-opinions.ts'
import { NameTrie } from '../name-trie.ts'
import { simplifyText } from '../tagger/characters.ts'
import { labelKinds } from '../tagger/labels.ts'
import type { LabelledSpan } from '../tagger/lattice.ts'
import type { Tagger } from '../tagger/tagger.ts'

/** What is counted about one string. */
interface OpinionCounts {
  /** By kind: articles in whose best labelling it is a name. */
  readonly documents: number[]
  /** Places in the best labelling. */
  named: number
  /** Places outside longer names of the best labelling, and inside. */
  alone: number
  inside: number
  /** Over articles and kinds: the surest sight. */
  certainty: number
  /** Articles and kinds that the certainty is over. */
  sights: number
}

export type CountedOpinions = Map<string, OpinionCounts>

/** A string is known from so many articles on. */
const leastDocuments = 2
/** What is less sure and not in the best labelling is not counted. */
const leastScore = 0.3

/** Count what a tagger sees in an archive's texts, as `storyText` makes them. */
export function countOpinions(texts: readonly string[], tagger: Pick<Tagger, 'tag'>): CountedOpinions {
  const counted: CountedOpinions = new Map()
  const covers = texts.map((printed) => {
    const text = simplifyText(printed)
    const spans = tagger.tag(text)
    countDocument(counted, text, spans)
    return Uint32Array.from(spans.filter(({ best }) => best).flatMap(({ start, end }) => [start, end]))
  })
  for (const [name, { documents }] of counted)
    if (documents.every((count) => count === 0) || sum(documents) < leastDocuments) counted.delete(name)
  countPlaces(counted, texts, covers)
  return counted
}

function countDocument(counted: CountedOpinions, text: string, spans: readonly LabelledSpan[]): void {
  const sights = new Map<string, { readonly best: number[]; readonly surest: number[] }>()
  for (const { start, end, kind, score, best } of spans) {
    if (!best && score < leastScore) continue
    const name = text.slice(start, end)
    const sight = sights.get(name) ?? { best: labelKinds.map(() => 0), surest: labelKinds.map(() => 0) }
    sights.set(name, sight)
    if (best) sight.best[kind] = (sight.best[kind] as number) + 1
    sight.surest[kind] = Math.max(sight.surest[kind] as number, score)
  }
  for (const [name, { best, surest }] of sights) {
    const counts = counted.get(name) ?? emptyCounts()
    counted.set(name, counts)
    best.forEach((count, kind) => {
      if (count === 0) return
      counts.documents[kind] = (counts.documents[kind] as number) + 1
      counts.named += count
      counts.certainty += surest[kind] as number
      counts.sights++
    })
  }
}

function countPlaces(
  counted: CountedOpinions,
  texts: readonly string[],
  covers: readonly Uint32Array[],
): void {
  const trie = new NameTrie<OpinionCounts>()
  for (const [name, counts] of counted) trie.add(name, counts)
  texts.forEach((printed, index) => {
    const text = simplifyText(printed)
    const cover = covers[index] as Uint32Array
    for (let i = 0, c = 0; i < text.length; i++) {
      while ((cover[c + 1] ?? text.length) <= i) c += 2
      const first = cover[c] ?? text.length
      const last = cover[c + 1] ?? text.length
      for (const { end, value } of trie.allAt(text, i))
        if (first <= i && end <= last && last - first > end - i) value.inside++
        else value.alone++
    }
  })
}

/** The mean of what several taggers see. */
export function meanOpinions(parts: readonly CountedOpinions[]): CountedOpinions {
  const means: CountedOpinions = new Map()
  for (const part of parts)
    for (const [name, counts] of part) {
      const mean = means.get(name) ?? emptyCounts()
      means.set(name, mean)
      counts.documents.forEach((count, kind) => {
        mean.documents[kind] = (mean.documents[kind] as number) + count / parts.length
      })
      for (const key of ['named', 'alone', 'inside', 'certainty', 'sights'] as const)
        mean[key] += counts[key] / parts.length
    }
  return means
}

/** Counts as the model keeps them. */
export function settleOpinions(counted: CountedOpinions): ArchiveOpinions {
  const opinions = new Map<string, ArchiveOpinion>()
  for (const name of [...counted.keys()].sort()) {
    const { documents, named, alone, inside, certainty, sights } = counted.get(name) as OpinionCounts
    if (sum(documents) < leastDocuments) continue
    opinions.set(name, {
      documents: documents.map(documentStep),
      certainty: stepOf(certainty, sights),
      named: stepOf(named + 0.3, Math.max(named, alone) + 0.6),
      alone: stepOf(alone + 0.3, alone + inside + 0.6),
    })
  }
  return opinions
}

const emptyCounts = (): OpinionCounts => ({
  documents: labelKinds.map(() => 0),
  named: 0,
  alone: 0,
  inside: 0,
  certainty: 0,
  sights: 0,
})
const stepOf = (part: number, whole: number) => Math.round((finest * part) / Math.max(whole, 1e-9))
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
