import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { numberOf } from '../../../bench/names/run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
afterAll(() => rmSync(folder, { recursive: true }))

const stories = join(folder, 'stories.jsonl')
writeFileSync(
  stories,
  JSON.stringify({ id: 'a-1', title: '题', text: '张黎', people: ['张黎'], places: [], organizations: [] }),
)

function run(line: string) {
  return spawnSync('sh', ['-c', line], { encoding: 'utf8' })
}

const node = (script: string) => `'${process.execPath}' --import tsx bench/names/${script}.ts`

describe('a wrong command line is told in a line, with exit code 2', () => {
  test.each([
    ['eval', `'${stories}' --treshold 0.5`, '`--treshold`', 'did you mean `--threshold`?'],
    ['train', `--data '${stories}' --archiv x`, '`--archiv`', 'did you mean `--archive`?'],
    ['eval', '--errors=yes', '`--errors`', 'it takes none'],
    ['train', '--data', '`--data`', 'give one behind it'],
    ['cross', `'${stories}' --folds 1`, '`--folds`', 'expected a whole number of 2 or more'],
    ['cross', `'${stories}' --folds 2.5`, '`2.5` for `--folds`', 'expected a whole number of 2 or more'],
  ])('%s %s', (script, args, option, remedy) => {
    const { status, stderr, stdout } = run(`${node(script)} ${args}`)
    expect(stderr).toContain(option)
    expect(stderr).toContain(remedy)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })

  test('a number that is none', () => {
    expect(() => numberOf('epochs', 'x', 8)).toThrow('Unexpected number `x` for `--epochs`')
    expect(numberOf('epochs', undefined, 8)).toBe(8)
  })
})

test('who reads the scores may stop reading: no trace of a broken pipe', () => {
  expect(run(`${node('eval')} '${stories}' | :`).stderr).toBe('')
})
