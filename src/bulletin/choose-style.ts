import type { BulletinStyle } from './style.ts'
import { brief } from './styles/brief.ts'
import { broadcast } from './styles/broadcast.ts'
import { digest } from './styles/digest.ts'
import { newsletter } from './styles/newsletter.ts'
import { plain } from './styles/plain.ts'

/** The families that need no configuration; the more telling first. */
export const builtInStyles: readonly BulletinStyle[] = [broadcast, digest, newsletter, brief]

/** A style and what spoke for it. */
export interface ChosenStyle {
  readonly style: BulletinStyle
  readonly why: string
}

/** Lines that are looked at: a family shows itself early. */
const lookedAt = 2000

/** Choose the house style of a file: a configured one whose path or lines fit, else a built-in one, else the plain one. */
export function chooseStyle(
  path: string,
  lines: readonly string[],
  configured: readonly BulletinStyle[] = [],
): ChosenStyle {
  const byPath = configured.find(({ match }) => match.path?.test(path))
  if (byPath) return { style: byPath, why: `its path fits \`${byPath.match.path?.source}\`` }
  const looked = lines
    .slice(0, lookedAt)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  for (const style of [...configured, ...builtInStyles]) {
    const shown = shownBy(style, looked)
    if (shown) return { style, why: `it has ${shown.map((line) => `\`${line}\``).join(' and ')}` }
  }
  return { style: plain, why: 'no house style fits' }
}

/** The first line that each of a style's patterns fits; `undefined` where one fits none. */
function shownBy({ match }: BulletinStyle, lines: readonly string[]): string[] | undefined {
  if (!match.lines?.length) return undefined
  const shown = match.lines.map((pattern) => lines.find((line) => pattern.test(line)))
  return shown.every((line) => line !== undefined) ? shown.map(shortened) : undefined
}

function shortened(line: string): string {
  const characters = [...line]
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : line
}
