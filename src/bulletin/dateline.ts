import type { Credit } from './bulletin.ts'
import { creditsOf } from './source-line.ts'

/** What the opening words of a report tell; they stay in the text. */
export interface Dateline {
  /** The agency, `新华社`; a paper's own `本报` names nobody. */
  readonly source?: string
  readonly credits: readonly Credit[]
}

const agencies =
  '新华社|新华网|中新社|中新网|中国新闻网|人民网|央视网|央广网|光明网|中国日报网|科技日报|人民日报|光明日报|经济日报|法新社|路透社|美联社|塔斯社'

const dateline = new RegExp(
  `^(?:(?<source>${agencies})|本[报刊网台社])(?:[^，。,（(:：]{0,12}?(?:\\d{1,2}月)?\\d{1,2}日)?(?:专?电|讯|消息|报道)(?:\\s*[（(](?<makers>[^（()）]{1,60})[)）])?`,
)
const part = /^(?:本报|本社)?(?<part>记者|通讯员|实习生|特约记者|特约通讯员)?\s*(?<names>\S.*)$/

/**
 * Read the dateline that opens a report.
 *
 * > | 本报昆明7月18日电(记者 赵六 通讯员 钱七)全省科技工作会议18日在昆明召开。
 */
export function readDateline(paragraph: string): Dateline | undefined {
  const groups = dateline.exec(paragraph.slice(0, 120))?.groups
  if (!groups) return undefined
  const makers = part.exec(groups.makers ?? '')?.groups
  const credits = makers?.part ? creditsOf(makers.part, makers.names ?? '') : []
  return { ...(groups.source && { source: groups.source }), credits }
}
