#!/usr/bin/env node
// The command is TypeScript; tsx lets Node 20 read it.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('../src/cli/main.ts')
await main(process.argv.slice(2))
