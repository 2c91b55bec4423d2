import type { EditedArticle } from '../articles/decide-update.ts'
import { diffLines } from '../text/line-diff.ts'
import { words } from './words.ts'

const marks = { same: ' ', removed: '-', added: '+' } as const

/** Print both versions of each edited article. */
export function printEdited(edited: readonly EditedArticle[]): void {
  if (edited.length === 0) console.log(words.noEdited)
  for (const article of edited) for (const line of editedLines(article)) console.log(line)
}

/** `-` is the file's line, `+` the import's. */
export function editedLines({ id, path, file, incoming }: EditedArticle): string[] {
  const lines = diffLines(file, incoming).map(({ kind, text }) => `${marks[kind]} ${text}`)
  return [words.editedHead(path, id), ...lines, '']
}
