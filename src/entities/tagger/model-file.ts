import { brotliCompressSync, brotliDecompressSync, constants, crc32 } from 'node:zlib'
import type { ArchiveOpinion, ArchiveOpinions } from '../document/archive-opinions.ts'
import { type DecisionTrees, leafCount, nodeCount } from '../document/decision-trees.ts'
import { labelKinds, transitions } from './labels.ts'
import type { ModelContents } from './model.ts'
import type { PairGroups } from './pair-groups.ts'

/**
 * Counts up whenever patterns, labels, word lists or the file's layout change what a weight means: a model of another
 * version would be read without complaint and tag at random.
 */
export const modelVersion = 4

const signature = Buffer.from('YAOWEN NAMES\n')
const headLength = signature.length + 8

/** A model file that cannot be used; the message says what is wrong with it and what to do. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError'
}

/**
 * Pack a model: 13 bytes of signature, version and checksum (32 bits each, little-endian), then Brotli.
 *
 * The same contents give the same bytes with the same version of zlib.
 */
export function encodeModel(model: ModelContents): Uint8Array {
  const { keys, starts, cells, steps, scale, transitions, decisions, trees, pairGroups, opinions } = model
  const numbers = new NumberWriter()
  numbers.write(keys.length)
  keys.forEach((key, index) => {
    numbers.write(key - (index === 0 ? 0 : (keys[index - 1] as number)))
  })
  keys.forEach((_, index) => {
    numbers.write((starts[index + 1] as number) - (starts[index] as number))
  })
  const body = Buffer.concat([
    floats([scale, ...transitions]),
    ...decisions.map((weights) => floats([weights.length, ...weights])),
    numbers.bytes(),
    cells,
    Buffer.from(steps.buffer, steps.byteOffset, steps.length),
    packPairGroups(pairGroups),
    packOpinions(opinions),
    ...trees.map(packTrees),
  ])
  const packed = brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  })
  const head = Buffer.alloc(headLength)
  signature.copy(head)
  head.writeUInt32LE(modelVersion, signature.length)
  head.writeUInt32LE(crc32(packed), signature.length + 4)
  return Buffer.concat([head, packed])
}

/**
 * Unpack a model file.
 *
 * @throws ModelFileError where the file is no model, is damaged or of another version
 */
export function decodeModel(file: Uint8Array): ModelContents {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (!bytes.subarray(0, signature.length).equals(signature) || bytes.length < headLength)
    throw new ModelFileError(
      'Unexpected content, expected a model for names, train one or install the package anew',
    )
  const version = bytes.readUInt32LE(signature.length)
  if (version !== modelVersion)
    throw new ModelFileError(
      `Unexpected model version \`${version}\`, expected \`${modelVersion}\`, train the model anew or take the one of this package`,
    )
  const packed = bytes.subarray(headLength)
  if (crc32(packed) !== bytes.readUInt32LE(signature.length + 4))
    throw new ModelFileError(
      'Unexpected checksum, the model file is damaged, copy it again or install the package anew',
    )
  return readBody(brotliDecompressSync(packed))
}

function readBody(body: Buffer): ModelContents {
  const links = transitions.length / 2
  const scale = body.readFloatLE(0)
  const transitionWeights = readFloats(body, 4, links)
  const decisions: Float32Array[] = []
  let offset = 4 + 4 * links
  for (const _ of labelKinds) {
    const length = body.readFloatLE(offset)
    decisions.push(readFloats(body, offset + 4, length))
    offset += 4 + 4 * length
  }
  const numbers = new NumberReader(body, offset)
  const count = numbers.read()
  const keys = new Int32Array(count)
  for (let index = 0, key = 0; index < count; index++) {
    key += numbers.read()
    keys[index] = key
  }
  const starts = new Int32Array(count + 1)
  for (let index = 0; index < count; index++) starts[index + 1] = (starts[index] as number) + numbers.read()
  const size = starts[count] as number
  const cells = new Uint8Array(body.subarray(numbers.offset, numbers.offset + size))
  const steps = new Int8Array(body.subarray(numbers.offset + size, numbers.offset + 2 * size))
  numbers.offset += 2 * size
  const pairGroups = unpackPairGroups(body, numbers)
  const opinions = unpackOpinions(body, numbers)
  const trees = unpackTrees(body, numbers.offset)
  return {
    keys,
    starts,
    cells,
    steps,
    scale,
    transitions: transitionWeights,
    decisions,
    trees,
    pairGroups,
    opinions,
  }
}

/** How many, the steps from pair to pair, then the groups. */
function packPairGroups({ pairs, groups }: PairGroups): Buffer {
  const numbers = new NumberWriter()
  numbers.write(pairs.length)
  pairs.forEach((pair, index) => {
    numbers.write(pair - (index === 0 ? 0 : (pairs[index - 1] as number)))
  })
  return Buffer.concat([numbers.bytes(), groups])
}

function unpackPairGroups(body: Buffer, numbers: NumberReader): PairGroups {
  const count = numbers.read()
  const pairs = new Uint32Array(count)
  for (let index = 0, pair = 0; index < count; index++) {
    pair += numbers.read()
    pairs[index] = pair
  }
  const groups = new Uint8Array(body.subarray(numbers.offset, numbers.offset + count))
  numbers.offset += count
  return { pairs, groups }
}

/** How many, the length of the strings' text in bytes and the text, then each number of all strings side by side. */
function packOpinions(opinions: ArchiveOpinions): Buffer {
  const text = Buffer.from([...opinions.keys()].join('\n'))
  const columns = opinionColumns.map((column) => Buffer.from([...opinions.values()].map(column)))
  const numbers = new NumberWriter()
  numbers.write(opinions.size)
  numbers.write(text.length)
  return Buffer.concat([numbers.bytes(), text, ...columns])
}

function unpackOpinions(body: Buffer, numbers: NumberReader): ArchiveOpinions {
  const count = numbers.read()
  const size = numbers.read()
  const first = numbers.offset + size
  const strings = body.toString('utf8', numbers.offset, first).split('\n')
  const at = (column: number, index: number) => body[first + column * count + index] ?? 0
  const opinions = new Map<string, ArchiveOpinion>()
  for (let index = 0; index < count; index++)
    opinions.set(strings[index] ?? '', {
      documents: labelKinds.map((_, kind) => at(kind, index)),
      certainty: at(labelKinds.length, index),
      named: at(labelKinds.length + 1, index),
      alone: at(labelKinds.length + 2, index),
    })
  numbers.offset = first + opinionColumns.length * count
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

/** How many, then questions, bounds and votes. */
function packTrees({ questions, bounds, votes }: DecisionTrees): Buffer {
  return Buffer.concat([
    floats([votes.length / leafCount]),
    questions,
    floats([...bounds]),
    floats([...votes]),
  ])
}

/** The trees of each kind, up to the body's end. */
function unpackTrees(body: Buffer, first: number): DecisionTrees[] {
  const trees: DecisionTrees[] = []
  for (let offset = first; offset < body.length; ) {
    const count = body.readFloatLE(offset)
    const questions = new Uint8Array(body.subarray(offset + 4, offset + 4 + count * nodeCount))
    offset += 4 + questions.length
    const bounds = readFloats(body, offset, count * nodeCount)
    offset += 4 * bounds.length
    const votes = readFloats(body, offset, count * leafCount)
    offset += 4 * votes.length
    trees.push({ questions, bounds, votes })
  }
  return trees
}

function readFloats(body: Buffer, offset: number, length: number): Float32Array {
  return Float32Array.from({ length }, (_, index) => body.readFloatLE(offset + 4 * index))
}

function floats(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => {
    bytes.writeFloatLE(value, index * 4)
  })
  return bytes
}

/** Seven bits a byte, the low ones first, the eighth says that more follow. */
class NumberWriter {
  readonly #bytes: number[] = []

  write(value: number): void {
    let rest = value
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#bytes.push((rest % 128) | 128)
    this.#bytes.push(rest)
  }

  bytes(): Buffer {
    return Buffer.from(this.#bytes)
  }
}

class NumberReader {
  readonly #bytes: Buffer
  offset: number

  constructor(bytes: Buffer, offset: number) {
    this.#bytes = bytes
    this.offset = offset
  }

  read(): number {
    let value = 0
    for (let unit = 1; ; unit *= 128) {
      const byte = this.#bytes[this.offset++] ?? 0
      value += (byte & 127) * unit
      if (byte < 128) return value
    }
  }
}
