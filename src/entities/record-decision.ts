import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml'

/** What a person decides about one name of an authority file. */
export type NameDecision =
  /** It is a name: it needs no looking at again. */
  | { readonly act: 'accept'; readonly name: string; readonly display?: string; readonly pinyin?: string }
  /** It is none of this kind. */
  | { readonly act: 'reject'; readonly name: string }
  /** It is the same as another: an alias there, or `mergeInto` where it has an entry of its own. */
  | { readonly act: 'merge'; readonly name: string; readonly into: string }

/**
 * Write a decision into an authority file's text. Comments, order and everything else that stands there stay.
 *
 * @param text - YAML that `parseAuthority` accepts; empty where there is no file yet
 * @returns the whole new text; the same text where it says so already
 */
export function recordDecision(text: string, decision: NameDecision): string {
  const document = parseDocument(text, { schema: 'failsafe' })
  const entries = entriesOf(document)
  const before = JSON.stringify(document.toJS())
  apply(document, entries, decision)
  return JSON.stringify(document.toJS()) === before ? text : document.toString(styleOf(text))
}

/** Whether an authority file's text says of a name that it is none. */
export function isRejected(text: string, name: string): boolean {
  const document = parseDocument(text, { schema: 'failsafe' })
  const entry = entryNamed(entriesOf(document), name)
  return textOf(entry?.get('reject', true)) === 'true'
}

function apply(document: Document, entries: YAMLSeq, decision: NameDecision): void {
  const { name } = decision
  if (decision.act === 'merge') {
    merge(document, entries, name, decision.into)
    return
  }
  const entry = entryNamed(entries, name) ?? addEntry(document, entries, name)
  if (decision.act === 'reject') {
    entry.delete('mergeInto')
    entry.set('reject', 'true')
    return
  }
  entry.delete('reject')
  if (decision.display !== undefined) entry.set('display', decision.display)
  if (decision.pinyin !== undefined) entry.set('pinyin', decision.pinyin)
}

function merge(document: Document, entries: YAMLSeq, name: string, into: string): void {
  const target = entryNamed(entries, into) ?? addEntry(document, entries, into)
  const own = entryNamed(entries, name)
  if (own) {
    own.delete('reject')
    own.set('mergeInto', into)
    return
  }
  const aliases = target.get('aliases', true)
  if (!isSeq(aliases)) target.set('aliases', flowList(document, [name]))
  else if (!aliases.items.some((item) => textOf(item) === name)) aliases.add(document.createNode(name))
}

function addEntry(document: Document, entries: YAMLSeq, name: string): YAMLMap {
  const entry = document.createNode({ name }) as YAMLMap
  entries.add(entry)
  return entry
}

/** Of several entries of one name, the one that means it everywhere. */
function entryNamed(entries: YAMLSeq, name: string): YAMLMap | undefined {
  const named = entries.items.filter(isMap).filter((entry) => textOf(entry.get('name', true)) === name)
  return named.find((entry) => !entry.has('when')) ?? named[0]
}

function entriesOf(document: Document): YAMLSeq {
  if (isSeq(document.contents)) return document.contents
  const entries = new YAMLSeq()
  document.contents = entries
  // What stands in a file of comments alone stands before its entries.
  document.commentBefore ??= document.comment
  document.comment = null
  return entries
}

function flowList(document: Document, names: readonly string[]): YAMLSeq {
  const list = document.createNode(names) as YAMLSeq
  list.flow = true
  return list
}

/** Names are compared as the reader takes them: without blanks around. */
function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value).trim() : ''
}

/** As the file is written already, so that lines that say the same stay the same. */
function styleOf(text: string) {
  return {
    lineWidth: 0,
    flowCollectionPadding: /^[^#\n]*[[{] /m.test(text),
    indentSeq: !/^( +)[a-z]+: *\n\1- /im.test(text),
  }
}
