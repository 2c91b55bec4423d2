#!/usr/bin/env node
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { compiledProgram } from './compile.mjs'

// V8 lets its heap grow to several times what is in use before it clears up; an archive's builder has smaller machines.
setFlagsFromString('--heap-growing-percent=50')
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const compiled = await compiledProgram(root)
// Should it crash, the lines are those of the sources.
process.setSourceMapsEnabled(true)
// Where nothing can be written, tsx reads the TypeScript, with this package's settings from any working directory.
if (compiled === undefined) {
  process.env.TSX_TSCONFIG_PATH ??= join(root, 'tsconfig.json')
  const { register } = await import('tsx/esm/api')
  register()
}
const { allowClosedPipe } = await load('closed-pipe')
const { main } = await load('main')
allowClosedPipe()
await main(process.argv.slice(2))

function load(name) {
  const file = compiled ? join(compiled, `src/cli/${name}.mjs`) : join(root, `src/cli/${name}.ts`)
  return import(pathToFileURL(file).href)
}
