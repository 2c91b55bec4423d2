import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { VFile } from 'vfile'
import type { ArchiveConfig, ArchiveConfigInput } from '../config/archive-config.ts'
import { parseConfig } from '../config/parse-config.ts'
import { report } from '../diagnostics/report.ts'
import { InputError } from './input-error.ts'

/**
 * Load a configuration; defaults where there is none.
 *
 * @param overrides - what the command line says goes before what the file says
 * @throws {InputError} with the messages, where it cannot be used
 */
export async function loadConfig(
  path: string,
  overrides: Partial<ArchiveConfigInput>,
): Promise<ArchiveConfig> {
  const file = new VFile({ path: relative(process.cwd(), path) || path })
  const exported = existsSync(path) ? await exportOf(path, file) : {}
  const config = parseConfig(isPlain(exported) ? { ...exported, ...overrides } : exported, file)
  if (!config) throw new InputError([file])
  return config
}

async function exportOf(path: string, file: VFile): Promise<unknown> {
  try {
    const module: { readonly default?: unknown } = await import(pathToFileURL(path).href)
    return module.default
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    report(file, 'config-value', undefined, `Unexpected failure when it was read: ${what}; mend the file`)
    throw new InputError([file])
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
