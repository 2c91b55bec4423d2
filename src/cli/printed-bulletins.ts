import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import type { PrintedBulletin } from '../archive/bulletins.ts'
import type { Article } from '../articles/article.ts'
import { decode } from '../bulletin/decode.ts'
import { splitLines } from '../bulletin/lines.ts'
import { report } from '../diagnostics/report.ts'
import { InputError } from './input-error.ts'
import { type InputFiles, pathBelow } from './input-files.ts'
import { bulletinNames, filesBelow } from './read-files.ts'
import type { Workplace } from './workplace.ts'

interface BulletinPlace extends Pick<Workplace, 'bulletins'> {
  readonly config: { readonly bulletins: Pick<Workplace['config']['bulletins'], 'encodings'> }
}

/**
 * The bulletins that articles come from. Their text is read when it is asked for.
 *
 * @param inputs - as they were when the build began
 */
export function printedBulletins(
  place: BulletinPlace,
  articles: readonly Article[],
  inputs: InputFiles,
): PrintedBulletin[] {
  const { bulletins, config } = place
  const named = new Set(articles.flatMap(({ bulletin }) => bulletin.map(({ file }) => file)))
  const encodings = JSON.stringify(config.bulletins.encodings)
  return filesBelow(bulletins, bulletinNames).flatMap((path) => {
    const file = path.normalize('NFC')
    const [, , sha256 = ''] = inputs[pathBelow(bulletins, path)] ?? []
    if (!named.has(file)) return []
    return [
      { file, text: { mark: `${sha256} ${encodings}`, lines: () => readLines(place, path, file, sha256) } },
    ]
  })
}

/** @throws {InputError} where the file is not what its articles were read from */
function readLines(
  { bulletins, config }: BulletinPlace,
  path: string,
  name: string,
  sha256: string,
): readonly string[] {
  const value = readNow(pathBelow(bulletins, path))
  const file = new VFile({ path: name, cwd: bulletins, ...(value && { value }) })
  if (value === undefined || hash('sha256', value) !== sha256) {
    report(
      file,
      'bulletin-changed',
      undefined,
      'Unexpected content of a bulletin that was changed while the site was built, expected it as it was read, build again',
    )
    throw new InputError([file])
  }
  return splitLines(decode(file, config.bulletins.encodings).text).texts
}

function readNow(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
