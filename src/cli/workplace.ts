import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ArgsDef } from 'citty'
import type { ArchiveConfig } from '../config/archive-config.ts'
import { siteOptions } from '../site/options.ts'
import { isFolder } from './is-folder.ts'
import { loadConfig } from './load-config.ts'
import { modelFile } from './model-file.ts'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'

/** The options that every command has. */
export const placeOptions = {
  config: { type: 'string', valueHint: words.hints.file, description: words.options.config },
  content: { type: 'string', valueHint: words.hints.folder, description: words.options.content },
  bulletins: { type: 'string', valueHint: words.hints.folder, description: words.options.bulletins },
  output: { type: 'string', valueHint: words.hints.folder, description: words.options.output },
  'path-prefix': { type: 'string', valueHint: words.hints.path, description: words.options.pathPrefix },
} as const satisfies ArgsDef

/** What a run works with: the configuration, and the folders as absolute paths. */
export interface Workplace {
  /** The command line's `--path-prefix` is in it. */
  readonly config: ArchiveConfig
  /** The configuration's own file; it need not be there. */
  readonly configFile: string
  readonly bulletins: string
  readonly content: string
  readonly articles: string
  readonly authority: string
  readonly pages: string
  /** The file of the model that finds names. */
  readonly model: string
  readonly output: string
  /** For what can be made again: everything in it may be deleted. */
  readonly cache: string
}

/** The options of {@link placeOptions} as citty gives them. */
export interface PlaceArguments {
  readonly config?: string | undefined
  readonly content?: string | undefined
  readonly bulletins?: string | undefined
  readonly output?: string | undefined
  readonly 'path-prefix'?: string | undefined
}

/**
 * Find the configuration and the folders. An option is relative to the working directory, the configuration's own
 * folders to the configuration.
 *
 * @throws {UsageError} where `--config` names no file, or something else than a folder stands in a folder's place
 */
export async function findWorkplace(options: PlaceArguments): Promise<Workplace> {
  const configFile = resolve(options.config ?? 'archive.config.ts')
  if (options.config !== undefined && !existsSync(configFile))
    throw new UsageError(words.usage.noConfig(options.config))
  const prefix = options['path-prefix']
  const config = await loadConfig(
    configFile,
    prefix === undefined ? {} : { pathPrefix: pathPrefixOf(prefix) },
  )
  const place = (option: string | undefined, configured: string) =>
    option === undefined ? resolve(dirname(configFile), configured) : resolve(option)
  const content = place(options.content, config.folders.content)
  const bulletins =
    options.bulletins === undefined &&
    (options.content !== undefined || config.folders.bulletins === undefined)
      ? join(content, 'bulletins')
      : place(options.bulletins, config.folders.bulletins ?? '')
  const output = place(options.output, config.folders.output)
  const folders = { '--content': content, '--bulletins': bulletins, '--output': output }
  for (const [option, path] of Object.entries(folders)) isFolder(path, option)
  return {
    config,
    configFile,
    content,
    bulletins,
    articles: join(content, 'articles'),
    authority: join(content, 'authority'),
    pages: join(content, 'pages'),
    model: config.names.model === undefined ? modelFile : resolve(dirname(configFile), config.names.model),
    output,
    cache: resolve('.cache'),
  }
}

/** @throws {UsageError} where the folder is not there */
export function requireFolder(path: string, option: string): void {
  if (!isFolder(path, option)) throw new UsageError(words.usage.noFolder(option, path))
}

/**
 * `archive` → `/archive/`: what a person types is clear enough.
 *
 * @throws {UsageError} where it is no path
 */
function pathPrefixOf(typed: string): string {
  const path = siteOptions.shape.pathPrefix.safeParse(`/${typed}/`.replace(/\/{2,}/g, '/'))
  if (!path.success) throw new UsageError(words.usage.notAPath(typed))
  return path.data
}
