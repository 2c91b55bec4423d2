import { ByteReader, ByteWriter } from '../coding/bytes.ts'

/** An article as Pagefind knows it. */
export interface PagefindPage {
  /** The id of its results. */
  readonly hash: string
  /** Words of its headline, which come first. */
  readonly headlineWords: number
}

/** Encode the pages by ordinal. */
export function encodePages(pages: readonly PagefindPage[]): Uint8Array {
  const writer = new ByteWriter()
  for (const { hash, headlineWords } of pages) {
    writer.text(hash)
    writer.number(headlineWords)
  }
  return writer.finish()
}

/** The inverse of `encodePages`. */
export function readPages(bytes: Uint8Array): PagefindPage[] {
  const reader = new ByteReader(bytes)
  const pages: PagefindPage[] = []
  while (!reader.done) pages.push({ hash: reader.text(), headlineWords: reader.number() })
  return pages
}
