import type { Reference } from './reference.ts'

/**
 * One BibTeX entry, for BibTeX and BibLaTeX alike; ends in one line end.
 *
 * `@article` with `entrysubtype = {newspaper}`, since neither has a newspaper type of its own;
 * `mark` and `medium` are what the gbt7714 styles read. The source stands in two pairs of braces:
 * it is a body's name, never split at `and` or a comma.
 */
export function formatBibtex(reference: Reference): string {
  const fields = fieldsOf(reference).map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@article{${reference.key},\n${fields.join('')}}\n`
}

function fieldsOf(reference: Reference): [string, string][] {
  const { author, title, subtitle, container, date, url, language } = reference
  return [
    ...field('author', author && `{${escapeTex(author)}}`),
    ['title', `{${escapeTex(title)}}`],
    ...field('subtitle', subtitle && `{${escapeTex(subtitle)}}`),
    ['journal', `{${escapeTex(container)}}`],
    ...field('date', date),
    ...field('year', date?.slice(0, 4)),
    ...field('url', url && verbatim(url)),
    ['entrysubtype', 'newspaper'],
    ['mark', 'N'],
    ...field('medium', url && 'OL'),
    ['language', language],
  ]
}

function field(name: string, value: string | undefined): [string, string][] {
  return value ? [[name, value]] : []
}

/**
 * TeX's special characters as commands, braces too: BibTeX counts `\{` as a brace.
 *
 * A command ends in `{}`, so that a space behind it stays. Runs of hyphens and of quotes are parted, which TeX
 * would else set as dashes and curly quotes.
 */
function escapeTex(text: string): string {
  return text
    .replace(/[\\{}#$%&_^~]/g, (character) => texCommands[character] ?? character)
    .replace(/([-`'!?])(?=[-`'])/g, '$1{}')
}

/** An address is read as it stands; only what would end or unbalance the field is percent-encoded. */
function verbatim(url: string): string {
  return url.replace(/[\\{}]/g, (character) => encodeURIComponent(character))
}

const texCommands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}
