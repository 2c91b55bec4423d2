import { gunzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import type { SearchFile } from '../search-file.ts'
import { pagefindWords } from './feed.ts'
import { encodePages } from './pages.ts'

/** Chinese, so that neither stems nor stop words change our words. */
const LANGUAGE = 'zh-hans'

/** What the page needs of Pagefind's output; the rest is its own page, its fragments and its notes. */
const published =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|pagefind\.[\w-]+\.pf_meta|index\/.*)$/

/** Stands for an article without a character: nobody asks for it. */
const NOTHING = 'zzzz'

/** Records that Pagefind is given at a time. */
const BATCH = 64

/** An article's folded texts. */
export interface PagefindText {
  readonly headline: string
  readonly text: string
}

/**
 * Index folded texts with Pagefind as overlapping pairs of characters.
 *
 * @throws Error where Pagefind reports one, in its words
 */
export async function buildPagefindIndex(texts: Iterable<PagefindText>): Promise<SearchFile[]> {
  const { index, errors } = await pagefind.createIndex({ writePlayground: false })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  const headlineWords: number[] = []
  let batch: Promise<void>[] = []
  for (const { headline, text } of texts) {
    const ordinal = headlineWords.push(headline.length) - 1
    batch.push(addRecord(index, String(ordinal), pagefindWords(headline, text).join(' ') || NOTHING))
    if (batch.length < BATCH) continue
    await Promise.all(batch)
    batch = []
  }
  await Promise.all(batch)
  const output = await index.getFiles()
  await pagefind.close()
  if (output.errors.length > 0) throw new Error(`Pagefind did not finish: ${output.errors.join('; ')}`)
  return [...publishedFiles(output.files), pagesFile(output.files, headlineWords)]
}

async function addRecord(index: pagefind.PagefindIndex, url: string, content: string): Promise<void> {
  const { errors } = await index.addCustomRecord({ url, content, language: LANGUAGE, meta: {} })
  if (errors.length > 0) throw new Error(`Pagefind refused an article: ${errors.join('; ')}`)
}

function publishedFiles(files: readonly pagefind.IndexFile[]): SearchFile[] {
  return files
    .filter(({ path }) => published.test(path))
    .map(({ path, content }) => ({ path: `pagefind/${path}`, bytes: content }))
}

/** Which hash is which article: told by the fragments, which are not published. */
function pagesFile(files: readonly pagefind.IndexFile[], headlineWords: readonly number[]): SearchFile {
  const hashes: string[] = []
  for (const { path, content } of files) {
    const name = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1]
    if (name === undefined) continue
    for (const [hash, url] of urlsOfFragment(name, content)) hashes[Number(url)] = hash
  }
  const pages = headlineWords.map((words, ordinal) => {
    const hash = hashes[ordinal]
    if (hash === undefined) throw new Error(`Pagefind lost article ${ordinal}`)
    return { hash, headlineWords: words }
  })
  return { path: 'pagefind/pages.bin', bytes: encodePages(pages) }
}

/** A fragment holds one page, or several by hash. */
function urlsOfFragment(name: string, content: Uint8Array): [hash: string, url: string][] {
  const unzipped = gunzipSync(content).toString('utf8')
  const fragment = JSON.parse(unzipped.slice(unzipped.indexOf('{'))) as Record<string, unknown>
  if (typeof fragment.url === 'string') return [[name, fragment.url]]
  return Object.entries(fragment).map(([hash, page]) => [hash, (page as { url: string }).url])
}
