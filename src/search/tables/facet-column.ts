import { ByteReader, ByteWriter } from '../coding/bytes.ts'

/** Articles in one part of a column. */
export const COLUMN_SLICE = 2048

/**
 * Encode which entries of one kind each article of a slice has.
 *
 * @param articles - entry numbers of each article
 */
export function encodeColumn(articles: readonly (readonly number[])[]): Uint8Array {
  const writer = new ByteWriter()
  for (const entries of articles) {
    writer.number(entries.length)
    let last = 0
    for (const entry of [...entries].sort((a, b) => a - b)) {
      writer.number(entry - last)
      last = entry
    }
  }
  return writer.finish()
}

/** The inverse of `encodeColumn`; each article's numbers ascend. */
export function readColumn(bytes: Uint8Array): number[][] {
  const reader = new ByteReader(bytes)
  const articles: number[][] = []
  while (!reader.done) {
    const count = reader.number()
    let entry = 0
    articles.push(
      Array.from({ length: count }, () => {
        entry += reader.number()
        return entry
      }),
    )
  }
  return articles
}
