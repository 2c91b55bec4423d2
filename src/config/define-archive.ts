import type { ArchiveConfigInput } from './archive-config.ts'

/** Write `archive.config.ts` with the editor's help: the values are checked when a command runs. */
export function defineArchive(config: ArchiveConfigInput): ArchiveConfigInput {
  return config
}
