import matter from 'gray-matter'

/** An article file cut in two. */
export interface SplitArticleFile {
  /** From behind the first `---` to the line end before the second: its first line is the file's first. */
  readonly yaml: string
  /** Markdown as {@link cleanBody} has it. */
  readonly body: string
}

/** Why a file cannot be cut, and on which line. */
export interface SplitFailure {
  readonly line: number
  /** What is unexpected, what was expected, what to do. */
  readonly reason: string
}

/**
 * Cut an article file into its front matter and its Markdown.
 *
 * gray-matter does the cutting and nothing else: its engines hand the text over or refuse, and code is never run.
 */
export function splitArticleFile(text: string): SplitArticleFile | SplitFailure {
  const source = unixText(text)
  const failure = fenceFailure(source)
  if (failure) return failure
  // Options are always passed: without them gray-matter answers from a cache that it never empties.
  const file = matter(source, {
    language: 'yaml',
    engines: { yaml: unread, javascript: refused, json: refused },
  })
  return { yaml: file.matter, body: cleanBody(file.content) }
}

/** Its readers come later: `file.matter` holds the text. */
const unread = { parse: (): object => ({}) }

/** Without a byte order mark, lines ended by LF: what other editors leave behind is not an edit. */
export function unixText(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
}

/** The one form of a body: LF, no blank lines before it, one line end behind it unless it is empty. */
export function cleanBody(markdown: string): string {
  const text = markdown.replace(/^(?:[ \t]*\n)+/, '').replace(/[ \t\n]+$/, '')
  // Clean already, as nearly all are: one copy in memory does.
  if (text !== '' && markdown.length === text.length + 1 && markdown.endsWith('\n')) return markdown
  return text === '' ? '' : `${text}\n`
}

/** gray-matter's own `javascript` engine runs the front matter as code. */
const refused = {
  parse(): object {
    throw new Error('front matter in another language than YAML')
  },
}

function fenceFailure(source: string): SplitFailure | undefined {
  if (source.trim() === '')
    return { line: 1, reason: 'Unexpected empty file, expected an article, put its text back or delete it' }
  const opening = /^---(.*)(?:\n|$)/.exec(source)
  if (!opening)
    return {
      line: 1,
      reason: 'Unexpected text before the front matter, expected `---`, make it the first line',
    }
  if (!/^[ \t]*(?:ya?ml)?[ \t]*$/.test(opening[1] ?? ''))
    return {
      line: 1,
      reason: `Unexpected \`${opening[0].trimEnd()}\`, expected \`---\`, write the front matter in YAML`,
    }
  const rest = source.slice(3)
  const closing = /\n---.*/.exec(rest)
  if (closing && /^\n---[ \t]*$/.test(closing[0])) return undefined
  const before = closing ? rest.slice(0, closing.index + 1) : ''
  return {
    line: closing ? before.split('\n').length : 1,
    reason: 'Unexpected front matter without an end, expected a line `---`, add it under the last key',
  }
}
