import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
afterAll(() => rmSync(folder, { recursive: true }))

const people = ['张黎', '马吉孝', '怀进鹏', '束为', '殷皓', '单霞丽']
const places = ['青海省', '西宁市', '海东市', '湖北省']

function storiesOf(source: string, listed: boolean) {
  return people.flatMap((person, p) =>
    places.map((place, q) => ({
      id: `${source}-${p}-${q}`,
      title: `${person}在${place}`,
      text: `${source}：今天，副省长${person}在${place}调研。各地粮食丰收。`,
      people: listed ? [person] : [],
      places: listed ? [place] : [],
      organizations: [],
    })),
  )
}

function fileOf(name: string, stories: readonly unknown[]): string {
  const path = join(folder, name)
  writeFileSync(path, stories.map((story) => `${JSON.stringify(story)}\n`).join(''))
  return path
}

function cross(...args: readonly string[]) {
  const command = ['--import', 'tsx', 'bench/names/cross.ts', ...args, '--folds', '2', '--epochs', '3']
  return spawnSync(process.execPath, command, { encoding: 'utf8' }).stdout
}

// Stories that list nothing, beside others of their kind that list names: what is found tells what was learned from.
const nothing = fileOf('nothing.jsonl', storiesOf('甲', false).slice(0, 4))
const same = fileOf('same.jsonl', storiesOf('甲', true).slice(0, 4))
const others = fileOf('others.jsonl', storiesOf('乙', true))

test('stories of `--more` are learned from and not measured', () => {
  expect(cross(nothing)).toContain('people P 1.000')
  const scores = cross(nothing, '--more', others)
  expect(scores).toContain('people P 0.000')
  expect(scores).toContain('甲: 4 documents')
  expect(scores).not.toContain('乙')
})

test('a measured story is not learned from by way of `--more`', () => {
  expect(cross(nothing, '--more', same)).toBe(cross(nothing))
})
