import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { VFile } from 'vfile'
import { buildSite } from '../build-site.ts'
import type { Progress } from '../diagnostics/progress.ts'
import { ForeignOutputError, SiteWriter } from '../site/site-writer.ts'
import { InputError } from './input-error.ts'
import { loadSiteSource } from './load-site-source.ts'
import { readAuthority } from './read-authority.ts'
import { runImport } from './run-import.ts'
import { UsageError } from './usage-error.ts'
import type { Workplace } from './workplace.ts'

const packageFolder = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Import, then build the site.
 *
 * @returns every file with a message
 * @throws {InputError} where a file cannot be used: the last good site stays in place
 */
export async function runBuild(place: Workplace, progress: Progress): Promise<readonly VFile[]> {
  const writer = openOutput(place.output)
  const imported = importFiles(place, progress)
  const decisions = readAuthority(place)
  const loaded = loadSiteSource(place, decisions.authority, progress)
  const files = eachMessageOnce([...imported, ...decisions.files, ...loaded.files])
  if (files.some(({ messages }) => messages.some(({ fatal }) => fatal === true))) throw new InputError(files)
  try {
    await buildSite(loaded.source, setupOf(place), writer, progress)
  } catch (error) {
    writer.abandon()
    throw error
  }
  return files
}

function openOutput(output: string): SiteWriter {
  try {
    return new SiteWriter(output)
  } catch (error) {
    throw error instanceof ForeignOutputError ? new UsageError(error.message) : error
  }
}

/** An archive of articles alone, whose bulletins are elsewhere, is built as it is. */
function importFiles(place: Workplace, progress: Progress): readonly VFile[] {
  const named = place.bulletins !== join(place.content, 'bulletins')
  if (!named && !existsSync(place.bulletins) && existsSync(place.articles)) return []
  return runImport(place, {}, progress).files
}

/** Eleventy wants its paths relative to the working directory. */
function setupOf({ config }: Workplace) {
  const { title, description, language, url, pathPrefix, pageSize, publish } = config
  return {
    options: { title, description, language, url, pathPrefix, pageSize, publish },
    place: {
      configPath: relative('.', join(packageFolder, '.eleventy.ts')),
      templates: relative('.', join(packageFolder, 'layouts/pages')),
    },
    layouts: { folder: join(packageFolder, 'layouts') },
  }
}

/** A file that two stages have read says the same thing twice. */
function eachMessageOnce(files: readonly VFile[]): readonly VFile[] {
  const said = new Set<string>()
  for (const file of files)
    file.messages = file.messages.filter((message) => {
      const key = `${file.cwd} ${file.path} ${message.place ? JSON.stringify(message.place) : ''} ${message.reason}`
      return !said.has(key) && said.add(key)
    })
  return files
}
