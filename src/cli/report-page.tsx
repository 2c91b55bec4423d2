import { createHash } from 'node:crypto'
import { render } from 'preact-render-to-string'
import type { VFile } from 'vfile'
import type { Bulletin, Item, Join, LineRole } from '../bulletin/bulletin.ts'
import type { ImportedNames } from '../naming-stage.ts'
import { type Report, type ReportedMessage, reportedMessages, shownPath } from './report.ts'
import { FoundInItem } from './report-names.tsx'
import { reportStyle } from './report-style.ts'
import { figuresText, words } from './words.ts'

/** A bulletin and the file that it was read from, with its messages. */
export interface ReadBulletin {
  readonly file: VFile
  readonly bulletin: Bulletin
  /** One an item; none where names were not looked for. */
  readonly names?: readonly ImportedNames[]
}

/** What makes the page known as the program's own, so that it may be written again. */
const generator = 'yaowen import --report'
const opening = `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"/><meta name="generator" content="${generator}"/>`

/** As many bytes of a file tell whether it is such a page. */
export const longestOpening = opening.length

/** Whether a text that begins so is a page that {@link reportPage} has made. */
export function isReportPage(beginning: string): boolean {
  return beginning.startsWith(opening)
}

/**
 * A report as a page: each bulletin's printed lines beside what was read from them.
 *
 * One file without scripts and without anything from elsewhere; a Content-Security-Policy in it allows its own style
 * sheet and nothing more. What the bulletins say is text, never markup.
 */
export function reportPage(report: Report, bulletins: readonly ReadBulletin[]): string {
  return `<!doctype html>\n${render(<ReportPage report={report} bulletins={bulletins} />)}\n`
}

function ReportPage({ report, bulletins }: { report: Report; bulletins: readonly ReadBulletin[] }) {
  const hash = createHash('sha256').update(reportStyle).digest('base64')
  const { fail, message, info } = report.counts
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="generator" content={generator} />
        <meta
          httpEquiv="Content-Security-Policy"
          content={`default-src 'none'; style-src 'sha256-${hash}'`}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.page.title}</title>
        <style>{reportStyle}</style>
      </head>
      <body>
        <h1>{words.page.title}</h1>
        <p>{figuresText({ bulletin: bulletins.length, error: fail, message, remark: info })}</p>
        <Legend />
        <Rules report={report} />
        {bulletins.map((read) => (
          <BulletinPart key={read.bulletin.path} {...read} />
        ))}
        <OtherFiles report={report} bulletins={bulletins} />
      </body>
    </html>
  )
}

function Legend() {
  return (
    <p class="legend">
      {Object.entries(words.page.legend).map(([role, text]) => (
        <span key={role} class={role}>
          {text}
        </span>
      ))}
    </p>
  )
}

function Rules({ report }: { report: Report }) {
  if (report.rules.length === 0) return <p>{words.page.nothing}</p>
  return (
    <table>
      <caption>{words.page.rules}</caption>
      <tbody>
        {report.rules.map(({ rule, severity, count }) => (
          <tr key={rule} class={severity}>
            <th scope="row">{rule}</th>
            <td>{severity}</td>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function BulletinPart({ file, bulletin, names = [] }: ReadBulletin) {
  const messages = reportedMessages(file)
  return (
    <section>
      <h2>{bulletin.path}</h2>
      <p class="note">{words.page.readAs(bulletin.encoding, bulletin.style.name, bulletin.style.why)}</p>
      {bulletin.lines.length === 0 && messages.map((message) => <Said key={message.rule} {...message} />)}
      {stretches(bulletin).map(({ first, last, item }) => (
        <div key={String(first)} class="pair" lang="zh">
          <ol class="printed" start={first}>
            {bulletin.lines.slice(first - 1, last).map((line, index) => (
              <PrintedLine
                key={String(first + index)}
                line={line}
                role={bulletin.roles[first + index - 1] ?? 'text'}
                join={item?.joins.find(({ before }) => before === first + index)}
                messages={messages.filter((message) => message.line === first + index)}
              />
            ))}
          </ol>
          <div>
            {item && <ReadItem item={item} />}
            {item && <FoundInItem names={names[bulletin.items.indexOf(item)]} />}
          </div>
        </div>
      ))}
    </section>
  )
}

/** Lines of an item, or lines between items; 1-based, inclusive. */
interface Stretch {
  readonly first: number
  readonly last: number
  readonly item?: Item
}

/** Every line once: so each item stands beside what was read from it. */
function stretches({ items, lines }: Bulletin): Stretch[] {
  const parts: Stretch[] = []
  let next = 1
  for (const item of items) {
    const { first, last } = item.lines
    if (first > next) parts.push({ first: next, last: first - 1 })
    parts.push({ first: Math.max(first, next), last: Math.max(last, next - 1), item })
    next = Math.max(next, last + 1)
  }
  return next > lines.length ? parts : [...parts, { first: next, last: lines.length }]
}

interface PrintedLineProps {
  readonly line: string
  readonly role: LineRole
  readonly join: Join | undefined
  readonly messages: readonly ReportedMessage[]
}

function PrintedLine({ line, role, join, messages }: PrintedLineProps) {
  return (
    <li class={role}>
      {line}
      {join && (
        <span class="join" title={words.page.joined(join.why, join.confidence)}>
          {' ⤶'}
        </span>
      )}
      {messages.map((message) => (
        <Said key={message.rule} {...message} />
      ))}
    </li>
  )
}

function Said({ severity, reason, rule }: Pick<ReportedMessage, 'severity' | 'reason' | 'rule'>) {
  return <span class={`said ${severity}`}>{`${severity} ${reason} (${rule})`}</span>
}

function ReadItem({ item }: { item: Item }) {
  const facts = [item.date, item.source, item.kicker, item.subtitle, item.series].filter(
    (fact) => fact !== undefined,
  )
  const events = item.events.map(({ date, inferred, text }) => `${text} → ${date}${inferred ? ' ?' : ''}`)
  return (
    <article>
      <h3 class="headline">{item.headline || words.page.noHeadline}</h3>
      <p class="source">{facts.join(' · ') || words.page.noFacts}</p>
      {events.length > 0 && <p class="note">{events.join(', ')}</p>}
      {item.blocks.map((block) => (
        <p key={String(block.lines.first)} class={block.kind}>
          {blockLines(block).join('\n')}
        </p>
      ))}
      <p class="note">{words.page.lines(item.lines.first, item.lines.last)}</p>
    </article>
  )
}

function blockLines(block: Item['blocks'][number]): readonly string[] {
  if ('rows' in block) return block.rows
  return block.kind === 'table' ? block.cells.map((row) => row.join(' | ')) : [block.text]
}

/** Messages on articles, authority files, the configuration. */
function OtherFiles({ report, bulletins }: { report: Report; bulletins: readonly ReadBulletin[] }) {
  const shown = new Set(bulletins.map(({ file }) => shownPath(file)))
  const files = report.files.filter(({ path }) => !shown.has(path))
  if (files.length === 0) return null
  return (
    <section>
      <h2>{words.page.otherFiles}</h2>
      {files.map(({ path, messages }) => (
        <div key={path}>
          <h3>{path}</h3>
          <ul>
            {messages.map(({ line, column, severity, reason, rule }) => (
              <li key={`${line}:${column}:${rule}`} class={severity}>
                {`${line}:${column} ${severity} ${reason} (${rule})`}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
