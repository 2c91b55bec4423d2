import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packTraditional, simplifiedOf } from '../src/text/traditional-pack.ts'

/**
 * Derive src/text/traditional-table.ts from OpenCC's table of traditional characters.
 *
 * Run it after opencc-js has been updated: `node --import tsx tools/write-traditional-table.ts`. A test says when it is due.
 */
const { default: pairs } = await import('opencc-js/dict/TSCharacters')
const packed = packTraditional(simplifiedOf(pairs))
const lines = [
  '/**',
  ' * Traditional characters and their simplified forms, packed by `packTraditional`.',
  ' *',
  ' * Derived from OpenCC (Apache License 2.0, https://github.com/BYVoid/OpenCC) by tools/write-traditional-table.ts.',
  ' */',
  '// biome-ignore format: one string',
  `export const traditionalTable = '${packed}'`,
  '',
]
writeFileSync(join(import.meta.dirname, '../src/text/traditional-table.ts'), lines.join('\n'))
