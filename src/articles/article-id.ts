import { createHash } from 'node:crypto'
import type { IsoDate } from '../text/iso-date.ts'
import type { ArticleId } from './article.ts'

/** Crockford's base 32: no i, l, o, u, which are taken for others. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * The id of an article that has none yet: its day and six characters of its content's hash.
 *
 * @param content - what makes it this article: headline and text, never its place in a bulletin
 * @param taken - ids that other articles have: then the hash is told longer
 */
export function articleId(
  date: IsoDate | undefined,
  content: string,
  taken: { has(id: ArticleId): boolean } = new Set<ArticleId>(),
): ArticleId {
  const hash = base32(createHash('sha256').update(content).digest())
  const day = date ?? 'undated'
  for (let length = 6; length < hash.length; length++) {
    const id = `${day}-${hash.slice(0, length)}` as ArticleId
    if (!taken.has(id)) return id
  }
  return `${day}-${hash}` as ArticleId
}

/** Five bits a character, from the left; bits that are left over are dropped. */
function base32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet.charAt((value >> bits) & 31)
    }
  }
  return text
}
