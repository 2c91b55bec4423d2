import { groupBy } from '../../text/group-by.ts'
import { NameTrie } from '../name-trie.ts'
import type { LabelledSpan } from '../tagger/lattice.ts'
import { namesAtPosts } from './names-at-posts.ts'

/** A string that may be a name of one kind, with everything in the document that speaks for or against it. */
export interface Candidate {
  readonly text: string
  /** Index of `labelKinds`. */
  readonly kind: number
  /** Where the tagger sees it, best or not. */
  readonly spans: readonly LabelledSpan[]
  /** Where the string stands, seen or not: first units, ascending. */
  readonly places: readonly number[]
  /** Where a post or a list says that a person's name stands here. */
  readonly atPosts: number
}

interface Draft {
  readonly text: string
  readonly kind: number
  readonly spans: LabelledSpan[]
  readonly places: number[]
  atPosts: number
}

/**
 * Gather what may be a name: what the tagger holds possible, and what stands where names stand.
 *
 * @param text - the document, lines with their ends
 */
export function gatherCandidates(text: string, spans: readonly LabelledSpan[]): Candidate[] {
  const drafts = new Map<string, Draft>()
  for (const span of spans) draftOf(drafts, text.slice(span.start, span.end), span.kind).spans.push(span)
  for (const { start, end } of namesAtPosts(text, spans)) draftOf(drafts, text.slice(start, end), 0).atPosts++
  findPlaces(text, drafts)
  return [...drafts.values()]
}

function draftOf(drafts: Map<string, Draft>, text: string, kind: number): Draft {
  const key = `${kind}${text}`
  const draft = drafts.get(key) ?? { text, kind, spans: [], places: [], atPosts: 0 }
  drafts.set(key, draft)
  return draft
}

function findPlaces(text: string, drafts: ReadonlyMap<string, Draft>): void {
  const trie = new NameTrie<Draft[]>()
  for (const [name, same] of groupBy(drafts.values(), (draft) => draft.text)) trie.add(name, same)
  for (let i = 0; i < text.length; i++)
    for (const { value } of trie.allAt(text, i)) for (const draft of value) draft.places.push(i)
}
