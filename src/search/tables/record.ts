import { replacementsIn } from '../../text/fold.ts'
import { deflateRaw } from '../coding/deflate.ts'
import { encodeText } from '../coding/text-bytes.ts'
import type { SearchDocument } from '../document.ts'
import { namesOf } from './facet-kind.ts'
import { packName } from './name-link.ts'
import { NAMES_SHOWN, nameFolders, type PackedRecord } from './record-format.ts'

/** What a result shows, and the text for its excerpt: one compressed part an article. */
export function encodeRecord(document: SearchDocument): Uint8Array {
  const { id, url, headline, date, blocks } = document
  const text = blocks.join('\n')
  const people = namesOf(document, 'person').slice(0, NAMES_SHOWN)
  const places = namesOf(document, 'place').slice(0, NAMES_SHOWN - people.length)
  const replacements = replacementsIn(headline + text)
  const packed: PackedRecord = [
    id,
    url === `/articles/${id}/` ? 0 : url,
    headline,
    date ?? 0,
    namesOf(document, 'source').map((name) => packName(name, nameFolders.source)),
    people.map((name) => packName(name, nameFolders.person)),
    places.map((name) => packName(name, nameFolders.place)),
    text,
    replacements || 0,
  ]
  return deflateRaw(encodeText(JSON.stringify(packed)))
}
