import { report } from '../diagnostics/report.ts'
import type { MergedEntry } from './merge-entries.ts'

/**
 * Report each name, alias or id that two entries of one kind claim with nothing to tell them apart, and each address that
 * two would share.
 */
export function checkClaims(entries: readonly MergedEntry[]): void {
  const owners = new Map<string, MergedEntry>()
  const ids = new Map<string, MergedEntry>()
  const addresses = new Map<string, MergedEntry>()
  for (const merged of entries) {
    const { name, aliases, id, formerIds, when } = merged.entry
    if (when.length === 0)
      for (const claimed of new Set([name, ...aliases])) claim(owners, claimed, merged, 'name')
    for (const claimed of new Set([...(id === undefined ? [] : [id]), ...formerIds]))
      claim(ids, claimed, merged, 'id')
    if (!merged.entry.reject) claimAddress(addresses, merged)
  }
}

/** Entries that are only shown under the same name may share its page; whom somebody tells apart may not. */
function claimAddress(owners: Map<string, MergedEntry>, merged: MergedEntry): void {
  const { id, display, name } = merged.entry
  const address = id ?? display ?? name
  const owner = owners.get(address)
  if (!owner) owners.set(address, merged)
  else if ((isApart(owner) || isApart(merged)) && (id === undefined || owner.entry.id === undefined))
    reportTwice(address, owner, merged, 'address', 'give one an `id` of its own')
}

function isApart({ entry }: MergedEntry): boolean {
  return entry.id !== undefined || entry.when.length > 0
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
  reportTwice(claimed, owner, merged, what, remedy)
}

function reportTwice(
  claimed: string,
  owner: MergedEntry,
  { placed }: MergedEntry,
  what: 'name' | 'id' | 'address',
  remedy: string,
): void {
  const reason = `Unexpected ${what} \`${claimed}\`, line ${owner.placed.line} claims it as well, ${remedy}`
  report(placed.file, 'authority-name-twice', { line: placed.line }, reason)
}
