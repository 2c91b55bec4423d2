import { existsSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { VFile } from 'vfile'
import type { ArchiveConfig, ArchiveConfigInput } from '../config/archive-config.ts'
import { parseConfig } from '../config/parse-config.ts'
import { type Place, report } from '../diagnostics/report.ts'
import { loadOwnModule } from '../site/load-own-module.ts'
import { bundleFaults } from '../site/own-files.ts'
import { InputError } from './input-error.ts'

const noExport =
  'Unexpected file without a default export, expected `export default defineArchive({ … })`, write one'

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
  const file = new VFile({ path: shown(path) })
  const exported = existsSync(path) ? await exportOf(path, file) : {}
  const config = parseConfig(isPlain(exported) ? { ...exported, ...overrides } : exported, file)
  if (!config) throw new InputError([file])
  return config
}

async function exportOf(path: string, file: VFile): Promise<unknown> {
  try {
    const module = await loadOwnModule(path)
    if (module.default !== undefined) return module.default
    report(file, 'config-value', undefined, noExport)
  } catch (error) {
    throw new InputError(failuresOf(error, path, file))
  }
  throw new InputError([file])
}

/** What is wrong, each in the file where it is: the configuration or one that it imports. */
function failuresOf(error: unknown, path: string, file: VFile): readonly VFile[] {
  const faults = bundleFaults(error, path, dirname(path))
  if (faults.length === 0) return [failed(file, error instanceof Error ? error.message : String(error))]
  return faults.map(({ path: at, text, place }) => failed(new VFile({ path: shown(at) }), text, place))
}

function failed(file: VFile, what: string, place?: Place): VFile {
  report(file, 'config-value', place, `Unexpected failure when it was read: ${what}; mend the file`)
  return file
}

function shown(path: string): string {
  return relative(process.cwd(), path) || path
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
