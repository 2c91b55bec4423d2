import { brotliCompressSync, brotliDecompressSync, constants, crc32 } from 'node:zlib'
import type { ModelContents } from './model.ts'
import { packModel, unpackModel } from './pack-model.ts'

/**
 * Counts up whenever patterns, labels, word lists or the file's layout change what a weight means: a model of another
 * version would be read without complaint and tag at random.
 */
export const modelVersion = 6

const signature = Buffer.from('YAOWEN NAMES\n')
const headLength = signature.length + 8

/** A model file that cannot be used; the message says what is wrong with it and what to do. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError'
}

/**
 * Make a model file: 13 bytes of signature, version and checksum (32 bits each, little-endian), then Brotli.
 *
 * The same contents give the same bytes with the same version of zlib.
 */
export function encodeModel(model: ModelContents): Uint8Array {
  const body = packModel(model)
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
 * Read a model file.
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
  return unpackModel(brotliDecompressSync(packed))
}
