import type { Reference } from './reference.ts'

/**
 * One RIS record of a newspaper article (`NEWS`), with CRLF line ends as the format has them.
 *
 * RIS has no escapes: a value ends with its line, so it must be one line.
 */
export function formatRis(reference: Reference): string {
  const { key, author, title, subtitle, container, date, url, language } = reference
  const tags: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['AN', key],
    ['AU', author],
    ['TI', subtitle ? `${title}：${subtitle}` : title],
    ['T2', container],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['UR', url],
    ['LA', language],
  ]
  const lines = tags.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}\r\n`)
  return `${lines.join('')}ER  - \r\n`
}
