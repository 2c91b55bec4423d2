import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { VFile } from 'vfile'
import { replaceFile } from '../articles/article-writer.ts'
import type { AuthorityKind } from '../entities/authority.ts'
import { parseAuthority } from '../entities/parse-authority.ts'
import { isRejected, meantEntry, type NameDecision, recordDecision } from '../entities/record-decision.ts'
import { InputError } from './input-error.ts'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'
import type { Workplace } from './workplace.ts'

/**
 * Write decisions about names of one kind into their authority file, which is made where there is none.
 *
 * @returns what to tell, a line a decision
 * @throws {InputError} where the file would not be sound with them; it is left as it was
 * @throws {UsageError} where a name is to be merged into one that is rejected
 */
export function decideNames(
  { authority }: Pick<Workplace, 'authority'>,
  kind: AuthorityKind,
  decisions: readonly NameDecision[],
): string[] {
  const path = join(authority, `${kind}.yaml`)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const shown = relative('.', path)
  let text = before
  const told = decisions.map((decision) => {
    if (decision.act === 'merge' && isRejected(text, decision.into))
      throw new UsageError(words.usage.mergeIntoRejected(decision.into, shown))
    const next = recordDecision(text, decision)
    const line = next === text ? words.decided.already(decision.name, shown) : lineOf(decision, shown)
    const { act, name } = decision
    const chosen = act === 'merge' ? [name, decision.into] : [name]
    const meant = chosen.flatMap((each) => {
      const entry = meantEntry(text, each)
      return entry ? [words.decided.ofSeveral(each, entry)] : []
    })
    text = next
    return [line, ...meant].join('; ')
  })
  requireSound(text, authority, kind)
  if (text === before) return told
  mkdirSync(authority, { recursive: true })
  replaceFile(path, text)
  return told
}

function lineOf(decision: NameDecision, file: string): string {
  const { act, name } = decision
  return act === 'merge' ? words.decided.merge(name, file, decision.into) : words.decided[act](name, file)
}

function requireSound(text: string, folder: string, kind: AuthorityKind): void {
  const file = new VFile({ path: `${kind}.yaml`, cwd: folder, value: text })
  parseAuthority([file])
  if (file.messages.length > 0) throw new InputError([file])
}
