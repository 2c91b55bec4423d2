#!/usr/bin/env node
// The command is TypeScript; tsx lets Node 20 read it, with this package's settings from any working directory.
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

// V8 lets its heap grow to several times what is in use before it clears up; an archive's builder has smaller machines.
setFlagsFromString('--heap-growing-percent=50')
process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('../tsconfig.json', import.meta.url))
const { register } = await import('tsx/esm/api')
register()
const { allowClosedPipe } = await import('../src/cli/closed-pipe.ts')
const { main } = await import('../src/cli/main.ts')
allowClosedPipe()
await main(process.argv.slice(2))
