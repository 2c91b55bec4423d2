import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Workplace } from './workplace.ts'

/** Where an import keeps what can be made again. Each content folder has its own: one checkout may build many. */
export function importCache({ cache, content, bulletins }: Workplace): string {
  const key = createHash('sha256').update(`${content}\0${bulletins}`).digest('hex').slice(0, 16)
  return join(cache, 'import', key)
}
