import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument, XmlElement } from 'libxml2-wasm'

const iso = { iso: 'http://purl.oclc.org/dsdl/schematron' }

/**
 * Check a document by a Schematron schema of `tests/schemas`: every assertion in every node of its rule's context.
 *
 * @returns the assertions that fail, as the schema words them
 * @throws where the document is not well-formed
 */
export function failedAssertions(xml: string, schemaFile: string): string[] {
  const schema = XmlDocument.fromString(readFileSync(join(import.meta.dirname, schemaFile), 'utf8'))
  const document = XmlDocument.fromString(xml)
  try {
    const namespaces = Object.fromEntries(
      elements(schema, '//iso:ns').map((ns) => [ns.attr('prefix')?.value ?? '', ns.attr('uri')?.value ?? '']),
    )
    return elements(schema, '//iso:rule').flatMap((rule) =>
      document
        .find(`//${rule.attr('context')?.value}`, namespaces)
        .flatMap((node) => failedIn(rule, node, namespaces)),
    )
  } finally {
    schema.dispose()
    document.dispose()
  }
}

function failedIn(rule: XmlElement, node: unknown, namespaces: Record<string, string>): string[] {
  if (!(node instanceof XmlElement)) return []
  return rule
    .find('iso:assert', iso)
    .filter((assertion) => assertion instanceof XmlElement)
    .filter((assertion) => !node.eval(`boolean(${assertion.attr('test')?.value})`, namespaces))
    .map((assertion) => assertion.content.replace(/\s+/g, ' '))
}

function elements(document: XmlDocument, path: string): XmlElement[] {
  return document.find(path, iso).filter((node) => node instanceof XmlElement)
}
