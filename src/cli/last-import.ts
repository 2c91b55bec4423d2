import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Figures } from '../diagnostics/progress.ts'
import type { RuleId } from '../diagnostics/rules.ts'
import { readCache, writeCache } from './cache-file.ts'

/** What the last import said, where nothing has changed since. */
export interface LastImport {
  readonly files: readonly VFile[]
  readonly figures: Figures
}

interface Saved {
  readonly input: string
  readonly figures: Figures
  readonly files: readonly {
    readonly path: string
    readonly cwd: string
    readonly messages: readonly SavedMessage[]
  }[]
}

interface SavedMessage {
  readonly reason: string
  readonly ruleId: string | undefined
  readonly source: string | undefined
  readonly place: VFileMessage['place']
  readonly fatal: boolean | undefined
}

/** Said of what was done, not of what is. */
const once = new Set<string | undefined>(['article-restored'] satisfies RuleId[])

const name = 'last-import.json'

/** @returns what was remembered for this input, `undefined` where anything is different */
export function lastImport(cache: string, input: string): LastImport | undefined {
  const saved = readCache(cache, name) as Saved | undefined
  if (saved?.input !== input) return undefined
  return { figures: saved.figures, files: saved.files.map(restoreFile) }
}

/** Remember the messages of an import for the input as it stands now. */
export function rememberImport(
  cache: string,
  input: string,
  files: readonly VFile[],
  figures: Figures,
): void {
  const saved: Saved = { input, figures, files: files.flatMap(saveFile) }
  writeCache(cache, name, saved)
}

function saveFile({ path, cwd, messages }: VFile): Saved['files'][number] | [] {
  const lasting = messages.filter(({ ruleId }) => !once.has(ruleId))
  if (lasting.length === 0) return []
  return {
    path,
    cwd,
    messages: lasting.map(({ reason, ruleId, source, place, fatal }) => ({
      reason,
      ruleId,
      source,
      place,
      fatal: fatal ?? undefined,
    })),
  }
}

function restoreFile({ path, cwd, messages }: Saved['files'][number]): VFile {
  const file = new VFile({ path, cwd })
  for (const { reason, ruleId, source, place, fatal } of messages) {
    const message = file.message(reason, { ruleId, source, place })
    message.fatal = fatal
  }
  return file
}
