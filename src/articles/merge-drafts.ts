import { contentHash, type Draft } from './draft-article.ts'

/**
 * Drafts that are the same article become one: the first, with every place where it stands.
 *
 * @returns by content hash
 */
export function mergeDrafts(drafts: readonly Draft[]): Map<string, Draft> {
  const byContent = new Map<string, Draft>()
  for (const draft of drafts) {
    const key = contentHash(draft)
    const first = byContent.get(key)
    byContent.set(key, first ? { ...first, bulletin: [...first.bulletin, ...draft.bulletin] } : draft)
  }
  return byContent
}
