import type { ArchiveOpinion, ArchiveOpinions } from '../document/archive-opinions.ts'
import { type DecisionTrees, leafCount, nodeCount } from '../document/decision-trees.ts'
import { type SiteWeights, siteKeyBits } from '../document/site-weights.ts'
import { labelKinds, transitions } from './labels.ts'
import type { ModelContents } from './model.ts'
import { ByteReader, ByteWriter } from './packed-bytes.ts'
import type { PairGroups } from './pair-groups.ts'

/** What a model holds, as bytes: one part behind the other, each in an order that compresses well. */
export function packModel(model: ModelContents): Buffer {
  const { keys, starts, cells, steps, decisions } = model
  const to = new ByteWriter()
  to.writeFloats([model.scale, ...model.transitions])
  for (const weights of decisions) to.writeFloats([weights.length, ...weights])
  to.writeNumbers([keys.length])
  to.writeNumbers(differences(keys))
  to.writeNumbers(differences(starts.subarray(1)))
  to.writeBytes(cells)
  to.writeBytes(Buffer.from(steps.buffer, steps.byteOffset, steps.length))
  packPairGroups(to, model.pairGroups)
  packOpinions(to, model.opinions)
  packSiteWeights(to, model.siteWeights)
  for (const trees of model.trees) packTrees(to, trees)
  return to.bytes()
}

/** Read what `packModel` wrote. */
export function unpackModel(body: Buffer): ModelContents {
  const from = new ByteReader(body)
  const scale = from.readFloat()
  const transitionWeights = from.readFloats(transitions.length / 2)
  const decisions = labelKinds.map(() => from.readFloats(from.readFloat()))
  const count = from.readNumber()
  const keys = sums(Int32Array.from({ length: count }, () => from.readNumber()))
  const starts = sums(Int32Array.from({ length: count + 1 }, (_, i) => (i === 0 ? 0 : from.readNumber())))
  const size = starts[count] as number
  const cells = from.readBytes(size)
  const steps = new Int8Array(from.readBytes(size).buffer)
  const pairGroups = unpackPairGroups(from)
  const opinions = unpackOpinions(from)
  const siteWeights = unpackSiteWeights(from)
  const trees: DecisionTrees[] = []
  while (!from.isAtEnd) trees.push(unpackTrees(from))
  return {
    keys,
    starts,
    cells,
    steps,
    scale,
    transitions: transitionWeights,
    decisions,
    trees,
    siteWeights,
    pairGroups,
    opinions,
  }
}

function packPairGroups(to: ByteWriter, { pairs, groups }: PairGroups): void {
  to.writeNumbers([pairs.length])
  to.writeNumbers(differences(pairs))
  to.writeBytes(groups)
}

function unpackPairGroups(from: ByteReader): PairGroups {
  const count = from.readNumber()
  const pairs = sums(Uint32Array.from({ length: count }, () => from.readNumber()))
  return { pairs, groups: from.readBytes(count) }
}

/** The strings, then each number of all strings side by side. */
function packOpinions(to: ByteWriter, opinions: ArchiveOpinions): void {
  const text = Buffer.from([...opinions.keys()].join('\n'))
  to.writeNumbers([opinions.size, text.length])
  to.writeBytes(text)
  for (const column of opinionColumns) to.writeBytes(Uint8Array.from(opinions.values(), column))
}

function unpackOpinions(from: ByteReader): ArchiveOpinions {
  const count = from.readNumber()
  const strings = Buffer.from(from.readBytes(from.readNumber())).toString().split('\n')
  const columns = opinionColumns.map(() => from.readBytes(count))
  const at = (column: number, index: number) => columns[column]?.[index] ?? 0
  const opinions = new Map<string, ArchiveOpinion>()
  for (let index = 0; index < count; index++)
    opinions.set(strings[index] ?? '', {
      documents: labelKinds.map((_, kind) => at(kind, index)),
      certainty: at(labelKinds.length, index),
      named: at(labelKinds.length + 1, index),
      alone: at(labelKinds.length + 2, index),
    })
  return opinions
}

const opinionColumns: readonly ((opinion: ArchiveOpinion) => number)[] = [
  ...labelKinds.map(
    (_, kind) =>
      ({ documents }: ArchiveOpinion) =>
        documents[kind] ?? 0,
  ),
  ({ certainty }) => certainty,
  ({ named }) => named,
  ({ alone }) => alone,
]

/** The keys whose weights are not 0, then their steps. */
function packSiteWeights(to: ByteWriter, { steps, unit }: SiteWeights): void {
  const keys = Int32Array.from(steps.keys()).filter((key) => steps[key] !== 0)
  to.writeFloats([unit])
  to.writeNumbers([keys.length])
  to.writeNumbers(differences(keys))
  to.writeBytes(Uint8Array.from(keys, (key) => steps[key] as number))
}

function unpackSiteWeights(from: ByteReader): SiteWeights {
  const unit = from.readFloat()
  const count = from.readNumber()
  const keys = sums(Int32Array.from({ length: count }, () => from.readNumber()))
  const steps = new Int8Array(2 ** siteKeyBits)
  from.readBytes(count).forEach((step, index) => {
    steps[keys[index] as number] = step
  })
  return { steps, unit }
}

/** The trees of one kind: how many, then questions, bounds and votes. */
function packTrees(to: ByteWriter, { questions, bounds, votes }: DecisionTrees): void {
  to.writeFloats([votes.length / leafCount])
  to.writeBytes(questions)
  to.writeFloats(bounds)
  to.writeFloats(votes)
}

function unpackTrees(from: ByteReader): DecisionTrees {
  const count = from.readFloat()
  const questions = from.readBytes(count * nodeCount)
  const bounds = from.readFloats(count * nodeCount)
  return { questions, bounds, votes: from.readFloats(count * leafCount) }
}

/** From ascending numbers the steps between them. */
function* differences(values: Int32Array | Uint32Array): Generator<number> {
  let before = 0
  for (const value of values) {
    yield value - before
    before = value
  }
}

/** From steps, in place, the numbers that they lead to. */
function sums<T extends Int32Array | Uint32Array>(steps: T): T {
  for (let i = 1; i < steps.length; i++) steps[i] = (steps[i] as number) + (steps[i - 1] as number)
  return steps
}
