import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** A whole XML document in UTF-8, escaped by the library, of characters that XML has. */
export function formatXml(root: Element): string {
  const body = toXml(root, { closeEmptyElements: true })
  // The library leaves `]]>` in text as it is, which XML forbids there; in an attribute both ways are right.
  const clean = body
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll(']]>', ']]&gt;')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${clean}\n`
}
