/**
 * Make labelled stories of labels and the articles that they are of:
 *
 *     npm run join -- [<labels.jsonl>…] --archive <articles folder> [--prefix xwlb] --out <stories.jsonl>
 *
 * Without a file it takes `bench/names/labels.jsonl`, the labels that are part of the project. Their texts are another's:
 * import the bulletins first. Articles that the folder does not have are counted, and left out.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { UsageError } from '../../src/cli/usage-error.ts'
import { articlesBelow } from './articles-below.ts'
import { labelArticles } from './label-articles.ts'
import { runCommand } from './run-command.ts'

const commandOptions = {
  archive: { type: 'string' },
  prefix: { type: 'string', default: 'xwlb' },
  out: { type: 'string' },
} as const

const own = new URL('labels.jsonl', import.meta.url).pathname

await runCommand(commandOptions, ({ values: { archive, prefix, out }, positionals }) => {
  if (archive === undefined) throw new UsageError('Missing articles, name their folder with `--archive`')
  if (out === undefined) throw new UsageError('Missing file to write, name it with `--out`')
  const articles = articlesBelow(archive)
  const joined = (positionals.length > 0 ? positionals : [own]).map((path) =>
    labelArticles(readLines(path), path, articles, prefix),
  )
  const stories = joined.flatMap((each) => each.stories)
  writeFileSync(out, stories.map((story) => `${JSON.stringify(story)}\n`).join(''))
  const missing = joined.reduce((sum, each) => sum + each.missing, 0)
  console.log(`${stories.length} stories, ${missing} labels of articles that are not there: ${out}`)
})

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    throw new UsageError(`Unexpected \`${path}\`, expected a file that can be read, name another`)
  }
}
