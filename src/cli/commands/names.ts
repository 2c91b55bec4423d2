import { type ArgsDef, defineCommand } from 'citty'
import {
  type ReviewedKind,
  type ReviewedName,
  type ReviewReason,
  reviewedKinds,
  reviewNames,
  reviewReasons,
} from '../../archive/name-review.ts'
import type { NameDecision } from '../../entities/record-decision.ts'
import { parseIsoDate } from '../../text/iso-date.ts'
import { askAboutNames } from '../ask-about-names.ts'
import { decideNames } from '../decide-names.ts'
import { requireOneKind } from '../merge-kinds.ts'
import { nameLines } from '../print-names.ts'
import {
  doubtfulKinds,
  findDoubtful,
  kindsOf,
  knownKinds,
  type ReviewedArchive,
  readForReview,
} from '../read-for-review.ts'
import { requestedDecisions } from '../requested-decisions.ts'
import { UsageError } from '../usage-error.ts'
import { words } from '../words.ts'
import { findWorkplace, placeOptions, requireFolder } from '../workplace.ts'

const options = {
  ...placeOptions,
  kind: { type: 'enum', options: [...reviewedKinds], description: words.options.kind },
  show: { type: 'string', valueHint: words.hints.reasons, description: words.options.show },
  since: { type: 'string', valueHint: words.hints.day, description: words.options.since },
  limit: { type: 'string', default: '20', valueHint: words.hints.port, description: words.options.limit },
  accept: { type: 'string', valueHint: words.hints.names, description: words.options.acceptName },
  display: { type: 'string', valueHint: words.hints.name, description: words.options.display },
  pinyin: { type: 'string', valueHint: words.hints.syllables, description: words.options.pinyin },
  reject: { type: 'string', valueHint: words.hints.names, description: words.options.reject },
  merge: { type: 'string', valueHint: words.hints.names, description: words.options.merge },
  into: { type: 'string', valueHint: words.hints.name, description: words.options.into },
  review: { type: 'boolean', description: words.options.review },
  format: {
    type: 'enum',
    options: ['text', 'json'],
    default: 'text',
    description: words.options.namesFormat,
  },
} as const satisfies ArgsDef

export const namesCommand = defineCommand({
  meta: { name: 'names', description: words.commands.names },
  args: options,
  async run({ args }) {
    const decisions = requestedDecisions(args)
    if (args.review) refuseBesideReview(decisions, args.format)
    const limit = readLimit(args.limit)
    const reasons = readReasons(args.show)
    const since = readDay(args.since)
    const place = await findWorkplace(args)
    requireFolder(place.content, '--content')
    const archive = readForReview(place)
    if (decisions.length > 0) return await decideAll(decisions, args.kind, archive)
    const read = await findDoubtful(archive)
    const names = reviewNames(read, archive.authority, since && { since }).filter(
      ({ kind, why }) => (args.kind ?? kind) === kind && why.some((reason) => reasons.has(reason)),
    )
    if (!args.review) {
      for (const line of nameLines(names, { format: args.format, limit })) console.log(line)
      return
    }
    const isKnown = (name: string) =>
      knownKinds(name, archive).length > 0 || doubtfulKinds(name, read).length > 0
    const decide = (name: ReviewedName, decision: NameDecision) => decideAsked(name.kind, decision, archive)
    await askAboutNames(names, { isKnown, decide }, { input: process.stdin, output: process.stdout })
  },
})

/** A review asks; what it is to be besides would be passed over in silence. */
function refuseBesideReview(decisions: readonly NameDecision[], format: string): void {
  const [first] = decisions
  const other = first ? `--${first.act}` : format === 'json' ? '--format json' : undefined
  if (other !== undefined) throw new UsageError(words.usage.besideReview(other))
}

/** Every name's kind is found out before anything is written. */
async function decideAll(
  decisions: readonly NameDecision[],
  kind: ReviewedKind | undefined,
  archive: ReviewedArchive,
): Promise<void> {
  const placed: { readonly decision: NameDecision; readonly kind: ReviewedKind }[] = []
  for (const decision of decisions) {
    const own = kind ?? (await kindOf(decision, archive))
    if (kind === undefined) requireOneKind(decision, own, archive)
    placed.push({ decision, kind: own })
  }
  for (const each of reviewedKinds) {
    const ofKind = placed.filter((one) => one.kind === each).map(({ decision }) => decision)
    if (ofKind.length > 0) for (const line of decideNames(archive.place, each, ofKind)) console.log(line)
  }
  console.log(words.buildAgain)
}

/** Written at once; what was decided a moment ago is in the file, not in the archive as it was read. */
function decideAsked(kind: ReviewedKind, decision: NameDecision, archive: ReviewedArchive): string[] {
  requireOneKind(decision, kind, archive)
  return decideNames(archive.place, kind, [decision])
}

/** A merged name is of the kind of the one that it is merged into. */
async function kindOf(decision: NameDecision, archive: ReviewedArchive): Promise<ReviewedKind> {
  const name = decision.act === 'merge' ? decision.into : decision.name
  const kinds = await kindsOf(name, archive)
  if (kinds.length > 1) throw new UsageError(words.usage.severalKinds(name, kinds))
  if (kinds[0] === undefined) throw new UsageError(words.usage.unknownName(name))
  return kinds[0]
}

function readReasons(show: string | undefined): ReadonlySet<ReviewReason> {
  if (show === undefined) return new Set(reviewReasons)
  const reasons = show.split(',').map((reason) => {
    const known = reviewReasons.find((each) => each === reason.trim())
    if (!known) throw new UsageError(words.usage.oneOf('--show', reason.trim(), reviewReasons))
    return known
  })
  return new Set(reasons)
}

function readDay(since: string | undefined) {
  const day = since === undefined ? undefined : parseIsoDate(since)
  if (since !== undefined && !day) throw new UsageError(words.usage.notADay(since))
  return day
}

function readLimit(limit: string): number {
  if (!/^[1-9]\d{0,8}$/.test(limit)) throw new UsageError(words.usage.notACount(limit))
  return Number(limit)
}
