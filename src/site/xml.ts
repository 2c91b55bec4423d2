import type { Element } from 'xast'
import { type Raw, toXml } from 'xast-util-to-xml'

/** Of a document's part, escaped as it stands there. */
export type FormattedXml = string & { readonly brand: 'FormattedXml' }

/** A whole XML document in UTF-8, escaped by the library, of characters that XML has. */
export function formatXml(root: Element): string {
  // The library leaves `]]>` in text as it is, which XML forbids there; in an attribute both ways are right.
  const clean = formatElement(root)
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll(']]>', ']]&gt;')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${clean}\n`
}

/** An element escaped by the library; it may stand in several documents. */
export function formatElement(element: Element): FormattedXml {
  return toXml(element, { closeEmptyElements: true, allowDangerousXml: true }) as FormattedXml
}

/** Such an element as a part of a document. */
export function formatted(xml: FormattedXml): Raw {
  return { type: 'raw', value: xml }
}
