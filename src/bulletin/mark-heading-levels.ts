import type { LexedLine } from './lex-lines.ts'
import { mastheadsOf } from './mark-titles.ts'
import { relabel } from './relabel.ts'

/**
 * Tell which of several levels of Markdown headings are headlines: the highest that is used more than once, else the lowest.
 * What stands above is the bulletin's title, what stands below a headline within an item.
 */
export function markHeadingLevels(lexed: readonly LexedLine[]): readonly LexedLine[] {
  const levels = lexed.flatMap(({ role, groups }) =>
    role === 'headline' && groups.level ? [groups.level.length] : [],
  )
  if (levels.length === 0) return lexed
  const headline = headlineLevel(levels)
  const changes = new Map<number, Partial<LexedLine>>()
  const titles = new Map<number, string>()
  for (const [index, { role, groups }] of lexed.entries()) {
    const level = role === 'headline' ? groups.level?.length : undefined
    if (level === undefined || level === headline) continue
    if (level < headline) titles.set(index, groups.headline ?? '')
    else changes.set(index, { role: 'subheadline' })
  }
  return relabel(lexed, new Map([...changes, ...mastheadsOf(lexed, titles)]))
}

function headlineLevel(levels: readonly number[]): number {
  const used = [...new Set(levels)].sort((a, b) => a - b)
  const repeated = used.find((level) => levels.filter((other) => other === level).length > 1)
  return repeated ?? used.at(-1) ?? 1
}
