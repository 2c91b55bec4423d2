import { fromBase64 } from './base64.ts'

/** Undo `deflateRaw`, in browsers and in Node alike. Rejects where the bytes are no whole stream. */
export async function inflateRaw(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Undo `packNumbers`. */
export async function unpackNumbers(text: string): Promise<Uint8Array> {
  return text === '' ? new Uint8Array() : inflateRaw(fromBase64(text))
}
