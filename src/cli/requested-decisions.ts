import { pinyinSyllables } from '../entities/authority-schema.ts'
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
 * @throws {UsageError} where options miss those that they need, or contradict each other
 */
export function requestedDecisions({ accept, display, pinyin, reject, merge, into }: DecisionArguments) {
  if ((merge === undefined) !== (into === undefined)) throw new UsageError(words.usage.mergeNeedsInto)
  const accepted = listOf('--accept', accept)
  if ((display !== undefined || pinyin !== undefined) && accepted.length !== 1)
    throw new UsageError(words.usage.oneAccepted)
  if (pinyin !== undefined && !pinyinSyllables.test(pinyin))
    throw new UsageError(words.usage.notSyllables(pinyin))
  const [rejected, merged] = [listOf('--reject', reject), listOf('--merge', merge)]
  if (into?.trim() === '') throw new UsageError(words.usage.noNames('--into'))
  refuseContradictions(accepted, rejected, merged, into)
  return [
    ...accepted.map(
      (name): NameDecision => ({
        act: 'accept',
        name,
        ...(display !== undefined && { display }),
        ...(pinyin !== undefined && { pinyin }),
      }),
    ),
    ...rejected.map((name): NameDecision => ({ act: 'reject', name })),
    ...merged.map((name): NameDecision => ({ act: 'merge', name, into: into ?? '' })),
  ]
}

/** A name is decided about once; one that others merge into is a name, so it may be accepted as well. */
function refuseContradictions(
  accepted: readonly string[],
  rejected: readonly string[],
  merged: readonly string[],
  into: string | undefined,
): void {
  const twice = [
    ...merged.filter((name) => name === into || accepted.includes(name) || rejected.includes(name)),
    ...rejected.filter((name) => name === into || accepted.includes(name)),
  ][0]
  if (twice !== undefined) throw new UsageError(words.usage.decidedTwice(twice))
}

function listOf(option: string, names: string | undefined): string[] {
  if (names === undefined) return []
  const listed = names.split(/[,，]/).map((name) => name.trim())
  const given = [...new Set(listed)].filter((name) => name !== '')
  if (given.length === 0) throw new UsageError(words.usage.noNames(option))
  return given
}
