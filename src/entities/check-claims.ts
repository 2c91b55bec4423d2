import { report } from '../diagnostics/report.ts'
import type { MergedEntry } from './merge-entries.ts'

/** Report each name, alias or id that two entries of one kind claim with nothing to tell them apart. */
export function checkClaims(entries: readonly MergedEntry[]): void {
  const owners = new Map<string, MergedEntry>()
  const ids = new Map<string, MergedEntry>()
  for (const merged of entries) {
    const { name, aliases, id, formerIds, when } = merged.entry
    if (when.length === 0)
      for (const claimed of new Set([name, ...aliases])) claim(owners, claimed, merged, 'name')
    for (const claimed of new Set([...(id === undefined ? [] : [id]), ...formerIds]))
      claim(ids, claimed, merged, 'id')
  }
}

function claim(
  owners: Map<string, MergedEntry>,
  claimed: string,
  merged: MergedEntry,
  what: 'name' | 'id',
): void {
  const owner = owners.get(claimed)
  if (!owner) {
    owners.set(claimed, merged)
    return
  }
  const remedy =
    what === 'name' ? 'merge them with `mergeInto` or tell them apart with `when`' : 'give one another `id`'
  report(
    merged.placed.file,
    'authority-name-twice',
    { line: merged.placed.line },
    `Unexpected ${what} \`${claimed}\`, line ${owner.placed.line} claims it as well, ${remedy}`,
  )
}
