import { expect, test } from 'vitest'
import { parsePort } from '../../src/cli/parse-port.ts'

test.each([
  ['8080', 8080],
  ['0', 0],
  ['65535', 65535],
])('%s is a port', (text, port) => expect(parsePort(text)).toBe(port))

test.each(['', 'abc', '80a', '8e3', '65536', '99999', '1.5', '-1', ' 80', '0x50'])('%j is none', (text) =>
  expect(() => parsePort(text)).toThrow(`\`${text}\` for \`--port\``),
)
