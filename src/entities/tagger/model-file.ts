import { brotliCompressSync, brotliDecompressSync, constants, crc32 } from 'node:zlib'
import { labelKinds, transitions } from './labels.ts'
import type { ModelContents } from './model.ts'

/**
 * Counts up whenever patterns, labels, word lists or the file's layout change what a weight means: a model of another
 * version would be read without complaint and tag at random.
 */
export const modelVersion = 2

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
  const { keys, starts, cells, steps, scale, transitions, decisions } = model
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
  const transitionWeights = Float32Array.from({ length: links }, (_, index) =>
    body.readFloatLE(4 + 4 * index),
  )
  const decisions: Float32Array[] = []
  let offset = 4 + 4 * links
  for (const _ of labelKinds) {
    const length = body.readFloatLE(offset)
    decisions.push(Float32Array.from({ length }, (_, index) => body.readFloatLE(offset + 4 + 4 * index)))
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
  return { keys, starts, cells, steps, scale, transitions: transitionWeights, decisions }
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
    for (; rest >= 128; rest >>>= 7) this.#bytes.push((rest & 127) | 128)
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
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.offset++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
}
