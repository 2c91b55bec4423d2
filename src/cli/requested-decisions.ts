import type { NameDecision } from '../entities/record-decision.ts'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'

/** The options of `names` that decide something, as they were typed. */
export interface DecisionArguments {
  readonly accept?: string | undefined
  readonly display?: string | undefined
  readonly pinyin?: string | undefined
  readonly reject?: string | undefined
  readonly merge?: string | undefined
  readonly into?: string | undefined
}

/**
 * What the command line decides; nothing where it only asks.
 *
 * @throws {UsageError} where options miss those that they need
 */
export function requestedDecisions({ accept, display, pinyin, reject, merge, into }: DecisionArguments) {
  if ((merge === undefined) !== (into === undefined)) throw new UsageError(words.usage.mergeNeedsInto)
  const accepted = listOf(accept)
  if ((display !== undefined || pinyin !== undefined) && accepted.length !== 1)
    throw new UsageError(words.usage.oneAccepted)
  return [
    ...accepted.map(
      (name): NameDecision => ({
        act: 'accept',
        name,
        ...(display !== undefined && { display }),
        ...(pinyin !== undefined && { pinyin }),
      }),
    ),
    ...listOf(reject).map((name): NameDecision => ({ act: 'reject', name })),
    ...listOf(merge).map((name): NameDecision => ({ act: 'merge', name, into: into ?? '' })),
  ]
}

function listOf(names: string | undefined): string[] {
  return (names ?? '')
    .split(/[,，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
