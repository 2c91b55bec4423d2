import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLMap,
  YAMLSeq,
} from 'yaml'

/** What a person decides about one name of an authority file; an entry's id stands for its name. */
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
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const document = parse(text)
  const entries = entriesOf(document)
  const before = JSON.stringify(document.toJS())
  apply(document, entries, decision)
  return JSON.stringify(document.toJS()) === before ? text : mark + document.toString(styleOf(text))
}

/** Whether an authority file's text says of a name that it is none. */
export function isRejected(text: string, name: string): boolean {
  const entry = entryCalled(entriesOf(parse(text)), name)
  return textOf(entry?.get('reject', true)) === 'true'
}

/** Which of several entries of one name a decision about that name is written into. */
export interface MeantEntry {
  /** 1-based. */
  readonly line: number
  readonly id?: string
  /** How many have the name. */
  readonly bearers: number
}

/** @returns `undefined` where there is no choice: one entry has the name, or none, or the name is an id */
export function meantEntry(text: string, name: string): MeantEntry | undefined {
  const lines = new LineCounter()
  const entries = entriesOf(parse(text, lines))
  const bearers = entriesNamed(entries, name)
  const meant = entryNamed(entries, name)
  if (bearers.length < 2 || !meant) return undefined
  const id = textOf(meant.get('id', true))
  const { line } = lines.linePos(meant.range?.[0] ?? 0)
  return { line: Math.max(line, 1), bearers: bearers.length, ...(id && { id }) }
}

/** Without the mark that some editors put first, which is none of the text. */
function parse(text: string, lineCounter?: LineCounter): Document.Parsed {
  return parseDocument(text.replace(/^\ufeff/, ''), {
    schema: 'failsafe',
    ...(lineCounter && { lineCounter }),
  })
}

function apply(document: Document, entries: YAMLSeq, decision: NameDecision): void {
  const { name } = decision
  if (decision.act === 'merge') {
    merge(document, entries, name, decision.into)
    return
  }
  const entry = entryCalled(entries, name) ?? addEntry(document, entries, name)
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
  const target = entryCalled(entries, into) ?? addEntry(document, entries, into)
  const own = entryCalled(entries, name)
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

/** By id, as `mergeInto` is read, else by name. */
function entryCalled(entries: YAMLSeq, called: string): YAMLMap | undefined {
  const withId = entries.items.filter(isMap).find((entry) => textOf(entry.get('id', true)) === called)
  return withId ?? entryNamed(entries, called)
}

/** Of several entries of one name, the one that means it everywhere. */
function entryNamed(entries: YAMLSeq, name: string): YAMLMap | undefined {
  const named = entriesNamed(entries, name)
  return named.find((entry) => !entry.has('when')) ?? named[0]
}

function entriesNamed(entries: YAMLSeq, name: string): YAMLMap[] {
  return entries.items.filter(isMap).filter((entry) => textOf(entry.get('name', true)) === name)
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
