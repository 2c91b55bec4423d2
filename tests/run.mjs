// The whole test suite: types, lint, then unit, whole-site and browser tests. Closes with `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './browser/ensure-browser.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Run one of the project's tools with its output on the terminal; whether it exited with 0. */
function run(tool, ...args) {
  const script = join(root, 'node_modules', tool)
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: process.env,
  })
  return status === 0
}

function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'yaowen-test-'))
  const file = join(folder, 'results.json')
  const passed = run(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  )
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed, good: numPassedTests, bad: numFailedTests, skipped: numPendingTests }
  } catch {
    return { passed: false, good: 0, bad: 0, skipped: 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const browser = ensureBrowser()
if (browser === undefined) {
  console.error('The browser tests need Chromium or Chrome: install one, or set CHROMIUM to its path.')
  console.log('0 passed, 1 failed')
  process.exit(1)
}
process.env.CHROMIUM = browser

const steps = [
  ['types', run('typescript/bin/tsc', '--noEmit')],
  ['lint', run('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')],
]
const tests = runVitest(process.argv.slice(2))
const failedSteps = steps.filter(([, passed]) => !passed)
for (const [name] of failedSteps) console.log(`failed: ${name}`)
// A suite that skips or that could not load a file has not passed, whatever its tests say.
const broken = tests.skipped + (tests.passed || tests.bad > 0 ? 0 : 1)
const failed = tests.bad + failedSteps.length + broken
console.log(`${tests.good + steps.length - failedSteps.length} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
