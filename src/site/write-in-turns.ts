import type { DataFile } from './downloads/data-file.ts'
import { type DescribedFile, describeFile } from './downloads/data-package.ts'
import { inTurns } from './in-turns.ts'
import type { SiteFile } from './site-file.ts'
import type { SiteWriter } from './site-writer.ts'

/** Write the archive as data, and describe each file by what stands in the site. */
export async function describeDataFiles(
  files: Iterable<DataFile>,
  write: (file: SiteFile) => Iterable<void>,
  writer: SiteWriter,
  signal: AbortSignal,
): Promise<readonly DescribedFile[]> {
  const described: DescribedFile[] = []
  const describe = (file: DataFile) => {
    const { hash, bytes } = writer.file(file.path) ?? { hash: '', bytes: 0 }
    described.push(describeFile(file, { sha256: hash, bytes }))
  }
  await inTurns(eachStep(files, write, describe), signal)
  return described
}

/** What is done for one file after the other, step by step. */
export function* eachStep<File>(
  files: Iterable<File>,
  write: (file: File) => Iterable<void>,
  written: (file: File) => void = () => {},
): Generator<void> {
  for (const file of files) {
    yield* write(file)
    written(file)
    yield
  }
}
