import { ByteReader, ByteWriter } from '../coding/bytes.ts'

/** Articles in one part of a column. */
export const COLUMN_SLICE = 2048

/**
 * Encode which names of one kind each article of a slice has.
 *
 * @param articles - the numbers of each article's names, in its own order
 */
export function encodeColumn(articles: readonly (readonly number[])[]): Uint8Array {
  const writer = new ByteWriter()
  for (const names of articles) {
    writer.number(names.length)
    for (const name of names) writer.number(name)
  }
  return writer.finish()
}

/** The inverse of `encodeColumn`. */
export function readColumn(bytes: Uint8Array): number[][] {
  const reader = new ByteReader(bytes)
  const articles: number[][] = []
  while (!reader.done) articles.push(Array.from({ length: reader.number() }, () => reader.number()))
  return articles
}
