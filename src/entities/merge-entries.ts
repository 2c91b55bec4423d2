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
  const targets = new Map(entries.map((entry) => [entry, targetOf(entry, entries)]))
  const kept = entries.filter((entry) => finalTarget(entry, targets) === entry)
  return kept.map((placed) => {
    const others = entries.filter((other) => other !== placed && finalTarget(other, targets) === placed)
    return { placed, entry: takeIn(placed, others) }
  })
}

function targetOf(entry: PlacedEntry, entries: readonly PlacedEntry[]): PlacedEntry | undefined {
  const wanted = entry.written.mergeInto
  if (wanted === undefined) return undefined
  const found =
    entries.find((other) => other.written.id === wanted) ??
    entries.find((other) => other !== entry && other.written.name === wanted)
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
