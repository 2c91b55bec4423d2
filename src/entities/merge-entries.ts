import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { AuthorityEntry, AuthorityKind } from './authority.ts'
import type { WrittenEntry } from './authority-schema.ts'

/** An entry as written, with its place for messages. */
export interface PlacedEntry {
  readonly file: VFile
  /** 1-based. */
  readonly line: number
  readonly kind: AuthorityKind
  readonly written: WrittenEntry
}

/** An entry that has taken in those merged into it, with where it was written. */
export interface MergedEntry {
  readonly placed: PlacedEntry
  readonly entry: AuthorityEntry
}

/**
 * Fold each entry with `mergeInto` into the one that it names, over any number of steps: its name and aliases become
 * aliases there, its ids former ids. A target that is not there, and a circle, are reported; such an entry stands alone.
 */
export function mergeEntries(entries: readonly PlacedEntry[]): MergedEntry[] {
  const index = indexOf(entries)
  const targets = new Map(entries.map((entry) => [entry, targetOf(entry, index)]))
  const gathered = new Map<PlacedEntry, PlacedEntry[]>()
  for (const entry of entries) {
    const target = finalTarget(entry, targets)
    const others = gathered.get(target) ?? []
    gathered.set(target, others)
    if (target !== entry) others.push(entry)
  }
  const kept = entries.filter((entry) => gathered.has(entry))
  return kept.map((placed) => ({ placed, entry: takeIn(placed, gathered.get(placed) ?? []) }))
}

interface EntryIndex {
  readonly byId: ReadonlyMap<string, PlacedEntry>
  readonly byName: ReadonlyMap<string, readonly PlacedEntry[]>
}

function indexOf(entries: readonly PlacedEntry[]): EntryIndex {
  const byId = new Map<string, PlacedEntry>()
  const byName = new Map<string, PlacedEntry[]>()
  for (const entry of entries) {
    const { id, name } = entry.written
    if (id !== undefined && !byId.has(id)) byId.set(id, entry)
    byName.set(name, [...(byName.get(name) ?? []), entry])
  }
  return { byId, byName }
}

function targetOf(entry: PlacedEntry, { byId, byName }: EntryIndex): PlacedEntry | undefined {
  const wanted = entry.written.mergeInto
  if (wanted === undefined) return undefined
  const named = byName.get(wanted)?.filter((other) => other !== entry) ?? []
  // Of several bearers of a name, the one who is meant wherever nothing else is said.
  const found = byId.get(wanted) ?? named.find(({ written }) => written.when.length === 0) ?? named[0]
  if (found === entry || (!found && entry.written.name === wanted)) {
    reportMerge(
      entry,
      `Unexpected \`mergeInto: ${wanted}\` in the entry \`${entry.written.name}\` itself, expected another entry, name that one or remove the key`,
    )
    return undefined
  }
  if (!found)
    reportMerge(
      entry,
      `Unexpected \`mergeInto: ${wanted}\`, expected another entry's name or id, add that entry or correct it`,
    )
  return found
}

/** Follow the merges to their end; an entry on a circle is its own end, and is reported once. */
function finalTarget(start: PlacedEntry, targets: Map<PlacedEntry, PlacedEntry | undefined>): PlacedEntry {
  const passed = new Set<PlacedEntry>()
  let at = start
  for (let next = targets.get(at); next; next = targets.get(at)) {
    passed.add(at)
    if (!passed.has(next)) {
      at = next
      continue
    }
    const circle = [...passed].map((entry) => entry.written.name).join(' → ')
    reportMerge(at, `Unexpected circle of merges, ${circle} → ${next.written.name}, let one entry stand`)
    for (const entry of passed) targets.set(entry, undefined)
    return start
  }
  return at
}

function reportMerge({ file, line }: PlacedEntry, reason: string): void {
  report(file, 'authority-merge', { line }, reason)
}

function takeIn({ kind, written }: PlacedEntry, others: readonly PlacedEntry[]): AuthorityEntry {
  const { mergeInto: _, display, id, pinyin, ...entry } = written
  const merged = others.map((other) => other.written)
  const aliases = [entry.aliases, ...merged.map((other) => [other.name, ...other.aliases])].flat()
  const formerIds = [
    entry.formerIds,
    ...merged.map((other) => [...(other.id === undefined ? [] : [other.id]), ...other.formerIds]),
  ].flat()
  return {
    ...entry,
    kind,
    ...(display !== undefined && { display }),
    ...(id !== undefined && { id }),
    ...(pinyin !== undefined && { pinyin }),
    aliases: [...new Set(aliases)].filter((alias) => alias !== entry.name),
    links: [entry.links, ...merged.map((other) => other.links)].flat(),
    formerIds: [...new Set(formerIds)],
  }
}
