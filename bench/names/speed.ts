/**
 * How fast names are found, in processor time of one core:
 *
 *     npm run bench:names [-- --articles <folder>] [--model <model>] [--characters 2000000]
 *
 * Reads the articles of a folder (the sample's, again and again, where none is named) and prints characters a second
 * for the whole of extraction, and the time to load the model.
 */
import { readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { articleText } from '../../src/articles/article-text.ts'
import { parseArticleFile } from '../../src/articles/parse-article-file.ts'
import { articleNames, readTextFiles } from '../../src/cli/read-files.ts'
import { noAuthority } from '../../src/entities/authority.ts'
import { createNameFinder } from '../../src/entities/name-finder.ts'
import type { NamedText } from '../../src/entities/names.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: 'content/articles' },
    model: { type: 'string', default: 'models/names.model' },
    characters: { type: 'string', default: '2000000' },
  },
})

const model = readFileSync(values.model)
const loading = measure(() => createNameFinder({ model, authority: noAuthority }))
const texts = [...textsOf(Number(values.characters))]
const characters = texts.reduce((sum, text) => sum + lengthOf(text), 0)
// The first texts are read while the machine's code is still being compiled.
const warmUp = Math.ceil(texts.length / 10)
const finder = loading.result
for (const text of texts.slice(0, warmUp)) finder.find(text)
const finding = measure(() => texts.map((text) => finder.find(text).mentions.length))
const mentions = finding.result.reduce((sum, count) => sum + count, 0)

console.log(`${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`)
console.log(`load      ${loading.milliseconds.toFixed(0)} ms`)
console.log(
  `find      ${characters} characters, ${mentions} mentions, ${(finding.milliseconds / 1000).toFixed(2)} s of one core: ${Math.round(characters / finding.milliseconds)},000 characters a second`,
)

function measure<T>(run: () => T): { readonly result: T; readonly milliseconds: number } {
  const before = process.cpuUsage()
  const result = run()
  return { result, milliseconds: process.cpuUsage(before).user / 1000 }
}

function* textsOf(least: number): Generator<NamedText> {
  const files = readTextFiles(values.articles, articleNames)
  const texts = files.flatMap((file): NamedText[] => {
    const article = parseArticleFile(file)
    const text = article && articleText(article)
    return text ? [{ headline: text.headline, paragraphs: text.blocks }] : []
  })
  if (texts.length === 0) throw new Error(`No articles in ${values.articles}`)
  for (let read = 0; read < least; )
    for (const text of texts) {
      if (read >= least) return
      read += lengthOf(text)
      yield text
    }
}

function lengthOf({ headline, paragraphs }: NamedText): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, headline.length)
}
