import type { ArgsDef } from 'citty'
import { describe, expect, test } from 'vitest'
import { checkOptions } from '../../src/cli/check-options.ts'

const options = {
  content: { type: 'string' },
  'path-prefix': { type: 'string' },
  diff: { type: 'boolean' },
  format: { type: 'enum', options: ['text', 'json'] },
} satisfies ArgsDef

describe('options', () => {
  test.each([
    [[]],
    [['--content', 'a', '--diff']],
    [['--content=a=b', '--format=json']],
    [['--path-prefix=-x']],
    [['--diff', '--content', 'a', '--diff']],
  ])('%j are right', (args) => {
    expect(() => checkOptions(args, options)).not.toThrow()
  })

  test.each([
    [
      ['--contnet', 'a'],
      'Unexpected option `--contnet`, expected one of --content, --path-prefix, --diff, --format; did you mean `--content`?',
    ],
    [['-x'], 'Unexpected option `-x`'],
    [['--constructor'], 'Unexpected option `--constructor`'],
    [['--content'], 'Missing value of `--content`'],
    [['--content='], 'Missing value of `--content`'],
    [['--content', '--diff'], 'Missing value of `--content`'],
    [['--diff=yes'], 'Unexpected value of `--diff`'],
    [['--no-diff'], 'Unexpected option `--no-diff`'],
    [['folder'], 'Unexpected `folder`'],
    [['--', 'folder'], 'Unexpected `folder`'],
    [['--content', 'a', '--content', 'b'], 'Unexpected second `--content`, expected one'],
    [['--content=a', '--diff', '--content', 'a'], 'Unexpected second `--content`, expected one'],
    [['--format', 'text', '--format=json'], 'Unexpected second `--format`, expected one'],
    [['--format', 'xml'], 'Unexpected `xml` for `--format`, expected one of text, json'],
  ])('%j are refused', (args, message) => {
    expect(() => checkOptions(args, options)).toThrow(message)
  })
})
