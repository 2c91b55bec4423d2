import type { VFile } from 'vfile'
import type { Authority } from '../entities/authority.ts'
import { parseAuthority } from '../entities/parse-authority.ts'
import { readTextFiles } from './read-files.ts'
import type { Workplace } from './workplace.ts'

/** The decisions about names, and their files with the messages. */
export function readAuthority({ authority }: Workplace): { authority: Authority; files: readonly VFile[] } {
  const files = readTextFiles(authority, /\.ya?ml$/)
  return { authority: parseAuthority(files), files }
}
