import type { ReviewedKind } from '../archive/name-review.ts'
import type { NameDecision } from '../entities/record-decision.ts'
import { knownKinds, type ReviewedArchive } from './read-for-review.ts'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'

/**
 * A place that becomes a person's alias is no place any more: nobody means that who does not say so.
 *
 * @param kind - of the authority file that the decision is written into, where nobody has named it
 * @throws {UsageError} where one of two merged names is known, but as another kind
 */
export function requireOneKind(decision: NameDecision, kind: ReviewedKind, archive: ReviewedArchive): void {
  if (decision.act !== 'merge') return
  const { name, into } = decision
  const own = knownKinds(name, archive)
  const kinds = own.length === 0 ? [kind] : own
  const targets = knownKinds(into, archive)
  const target = targets.length === 0 || targets.includes(kind) ? kind : targets.join(' and ')
  if (target !== kind || kinds.some((each) => each !== kind))
    throw new UsageError(words.usage.severalKindsMerged(name, kinds, into, target))
}
