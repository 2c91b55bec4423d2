import { type Authority, registerOf } from '../authority.ts'
import { type DocumentName, findInDocument } from '../document/find-in-document.ts'
import { labelKinds } from '../tagger/labels.ts'
import type { Tagger } from '../tagger/tagger.ts'
import { type LabelledStory, storyText } from './labelled-story.ts'

/** A story whose names nobody has listed. */
export type UnlabelledStory = Pick<LabelledStory, 'id' | 'title' | 'text'>

export interface SilverOptions {
  /** A person's decisions count more than any score. */
  readonly authority: Authority
  /** Most stories that are kept. */
  readonly most: number
  /** A story must have a name that stands in fewer of those labelled or kept so far. */
  readonly enough: number
}

/** From this score on a document is sure of a name, below the other one it is sure that it is none. */
const [sure, none] = [0.9, 0.2]

/** What an archive thinks of a string: in so many documents at least, this mean score or more, or this or less. */
const agreement = { documents: 3, name: 0.85, none: 0.15 }

/**
 * Label an archive's own stories with what the tagger is sure of and what the documents agree on.
 *
 * A string that one document leaves in doubt is a name where the others say so, and none where they deny it; a story
 * with a string that stays in doubt is left out whole, since what is not labelled would be learned as no name.
 *
 * @param labelled - stories that persons labelled: their names need no more examples
 */
export function silverStories(
  stories: readonly UnlabelledStory[],
  tagger: Tagger,
  labelled: readonly LabelledStory[],
  options: SilverOptions,
): LabelledStory[] {
  const read = stories.map((story) => findInDocument(storyText(story), tagger, 0.02))
  const opinions = gatherOpinions(read)
  const counts = countNames(labelled)
  const silver: LabelledStory[] = []
  stories.forEach((story, index) => {
    if (silver.length >= options.most) return
    const names = agreedNames(read[index] ?? [], opinions, options.authority)
    const keys = names?.map(keyOf) ?? []
    if (!names || keys.every((key) => (counts.get(key) ?? 0) >= options.enough)) return
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    silver.push(labelStory(story, names))
  })
  return silver
}

interface Opinion {
  documents: number
  sum: number
}

function gatherOpinions(read: readonly (readonly DocumentName[])[]): ReadonlyMap<string, Opinion> {
  const opinions = new Map<string, Opinion>()
  for (const names of read)
    for (const name of names) {
      const key = keyOf(name)
      const opinion = opinions.get(key) ?? { documents: 0, sum: 0 }
      opinions.set(key, opinion)
      opinion.documents++
      opinion.sum += name.score
    }
  return opinions
}

/** @returns `undefined` where a string stays in doubt */
function agreedNames(
  names: readonly DocumentName[],
  opinions: ReadonlyMap<string, Opinion>,
  authority: Authority,
): DocumentName[] | undefined {
  const agreed: DocumentName[] = []
  for (const name of names) {
    const verdict = decidedBy(name, authority) ?? verdictOn(name, opinions.get(keyOf(name)))
    if (verdict === undefined) return undefined
    if (verdict) agreed.push(name)
  }
  return agreed
}

function decidedBy({ text, kind }: DocumentName, authority: Authority): boolean | undefined {
  const [entry] = authority.claims[registerOf[labelKinds[kind] ?? 'organization']].get(text) ?? []
  return entry && !entry.reject
}

function verdictOn({ score }: DocumentName, opinion: Opinion | undefined): boolean | undefined {
  const mean =
    opinion && opinion.documents >= agreement.documents ? opinion.sum / opinion.documents : undefined
  if (score >= sure) return mean !== undefined && mean <= agreement.none ? undefined : true
  if (mean !== undefined && mean >= agreement.name) return true
  if (score < none || (mean !== undefined && mean <= agreement.none)) return false
  return undefined
}

function countNames(stories: readonly LabelledStory[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { people, places, organizations } of stories)
    [people, places, organizations].forEach((names, kind) => {
      for (const text of names)
        counts.set(keyOf({ kind, text }), (counts.get(keyOf({ kind, text })) ?? 0) + 1)
    })
  return counts
}

function keyOf({ kind, text }: Pick<DocumentName, 'kind' | 'text'>): string {
  return `${kind}${text}`
}

function labelStory({ id, title, text }: UnlabelledStory, names: readonly DocumentName[]): LabelledStory {
  const [people = [], places = [], organizations = []] = labelKinds.map((_, kind) =>
    names.filter((name) => name.kind === kind).map((name) => name.text),
  )
  return { id, title, text, people, places, organizations }
}
