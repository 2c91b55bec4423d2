import { isBodyName } from './body-name.ts'
import type { Credit } from './bulletin.ts'
import { type PrintedDay, readPrintedDay } from './printed-day.ts'

/** What a line tells of where an item comes from. At least one of them is there. */
export interface SourceLine {
  /** As printed, `中国科协机关党委、调研宣传部`. */
  readonly source?: string
  readonly day?: PrintedDay
  readonly credits: readonly Credit[]
}

const sourceLabels =
  '(?:稿件|信息|文章|新闻|资料|内容|消息)?来源|供稿单位|供稿|来稿单位|来稿|转载自|转自|摘自|出处|发布单位|发布机构'
const dayLabels = '发布时间|发布日期|发表时间|发稿时间|时间|日期'
const creditLabels =
  '责任编辑|责编|执行主编|主编|编辑|审核|审校|校对|签发|本报记者|记者|通讯员|实习生|作者|撰稿|撰文|摄影|整理|编审|监制|供图|文字|图片|文\\/图|图\\/文'
const noiseLabels = '浏览次数|浏览量|浏览|点击次数|点击量|点击|阅读次数|阅读量|阅读|访问量|字号|字体'

const fieldStart = new RegExp(
  `(?:^|[\\s,，;；|｜])(?:(?<source>${sourceLabels})|(?<day>${dayLabels})|(?<credit>${creditLabels})|(?<noise>${noiseLabels}))\\s*[:：]\\s*`,
  'g',
)
/** A line that starts otherwise is prose, whatever labels it holds. */
const opening = new RegExp(
  `^(?:(?:${sourceLabels}|${creditLabels}|发布时间|发布日期)\\s*[:：]|日期\\s*[:：]\\s*\\d{4}|\\d{4}[-/.年])`,
)
const bracketed = /^(?:[（(](?<round>[^（(）)]*)[）)]|[【[［](?<square>[^【】[\]]*)[】\]］])$/
const datedName = /^(?<source>[^[\]［］【】。；]{1,60}?)\s*[[［〔](?<day>[^[\]［］]{8,24})[\]］〕]$/
/** `来源[2021-07-17]` names nobody. */
const bareLabel = new RegExp(`^\\s*(?:${sourceLabels})\\s*[:：]?\\s*$`)
const quotedSource = /^(?:本报讯\s*)?据\s*(?<source>\S.*?)(?:报道|消息|电)?$/
const bracketedMakers = /^(?:本报|本刊|本网)?(?<part>记者|通讯员|作者|实习生)\s+(?<names>\S.*)$/
const longest = 120

/**
 * Read a line that names the source, by its own form: `青海省科协 [2021-07-19]`, `来源：…  发布时间：…`,
 * `【来源:…】`, `（据新华社、《科技日报》2021年7月16日 第01版）`, `(责任编辑:孙八)`, `(记者 赵六 通讯员 钱七)`.
 *
 * @returns `undefined` for any other line
 */
export function readSourceLine(line: string): SourceLine | undefined {
  if (line.length > longest) return undefined
  if (!/[:：\])）】］〕]/.test(line)) return ofDay(line)
  const dated = datedName.exec(line)?.groups
  if (dated) return fromDatedName(dated)
  const inner = bracketed.exec(line)?.groups
  const text = (inner?.round ?? inner?.square ?? line).trim()
  if (opening.test(text) && !text.includes('。')) return fromFields(text)
  return inner ? fromBrackets(text) : ofDay(text)
}

/** A line that is a day and nothing else. */
function ofDay(line: string): SourceLine | undefined {
  const day = /^[\d二一]/.test(line) ? readPrintedDay(line) : undefined
  return day && { day, credits: [] }
}

function fromDatedName({ source = '', day: printed = '' }: Record<string, string>): SourceLine | undefined {
  const day = readPrintedDay(printed.trim()) ?? unreadableDay(printed.trim())
  const name = bareLabel.test(source) ? '' : source.trim()
  return day && { ...(name && { source: name }), day, credits: [] }
}

/** `2021-13-45` has the form of a day; that no calendar has it is for the report. */
function unreadableDay(text: string): PrintedDay | undefined {
  return /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/.test(text) ? { text } : undefined
}

function fromFields(text: string): SourceLine | undefined {
  const starts = [...text.matchAll(fieldStart)]
  const head = readPrintedDay(text.slice(0, starts[0]?.index ?? text.length).trim())
  let line: SourceLine = { ...(head && { day: head }), credits: [] }
  for (const [index, { groups, 0: label, index: at }] of starts.entries()) {
    const value = text.slice(at + label.length, starts[index + 1]?.index ?? text.length).trim()
    line = withField(line, groups ?? {}, value)
  }
  return starts.length > 0 && (line.source || line.day || line.credits.length > 0) ? line : undefined
}

function withField(line: SourceLine, label: Record<string, string | undefined>, value: string): SourceLine {
  if (label.source) return { ...line, ...splitDay(value), credits: line.credits }
  if (label.day) return { ...line, ...withDay(readPrintedDay(value)) }
  if (label.credit) return { ...line, credits: [...line.credits, ...creditsOf(label.credit, value)] }
  return line
}

/** `中国新闻网 2021-07-19 08:30`, `青海日报 [2021-07-19]`: a day behind the names is the day. */
function splitDay(value: string): Pick<SourceLine, 'source' | 'day'> {
  const at = value.search(/[[［(（]?(?:\d{4}|二[〇○零]..|一九..)[-/.年]/)
  const day =
    at > 0
      ? readPrintedDay(
          value
            .slice(at)
            .replace(/[[\]［］()（）]/g, '')
            .replace(/\s*第\d+版$/, '')
            .trim(),
        )
      : undefined
  const source = (day ? value.slice(0, at) : value).trim()
  return { ...(source && { source }), ...withDay(day) }
}

function withDay(day: PrintedDay | undefined): Pick<SourceLine, 'day'> {
  return day ? { day } : {}
}

function fromBrackets(text: string): SourceLine | undefined {
  const quoted = quotedSource.exec(text)?.groups?.source
  if (quoted) return { ...splitDay(quoted), credits: [] }
  const makers = bracketedMakers.exec(text)?.groups
  if (makers) return { credits: creditsOf(makers.part ?? '', makers.names ?? '') }
  if (isBodyName(text)) return { source: text.replace(/\s*供稿$/, ''), credits: [] }
  const day = readPrintedDay(text)
  return day && { day, credits: [] }
}

/** `赵六 通讯员 钱七、周八`: names, and further parts with theirs. */
export function creditsOf(part: string, text: string): Credit[] {
  const [own = '', ...others] = text.split(/\s*(?=通讯员|实习生|摄影|责任编辑)/)
  const names = own.split(/[\s、,，;；/]+/).filter((name) => name !== '')
  const rest = others.flatMap((other) =>
    creditsOf(
      /^(?:通讯员|实习生|摄影|责任编辑)/.exec(other)?.[0] ?? '',
      other.replace(/^(?:通讯员|实习生|摄影|责任编辑)[\s:：]*/, ''),
    ),
  )
  return [...(names.length > 0 ? [{ part: part.replace(/^本报/, ''), names }] : []), ...rest]
}
