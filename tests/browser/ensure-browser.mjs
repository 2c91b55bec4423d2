import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
]

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The path of a Chromium or Chrome: the one that is there, else one that is installed now.
 *
 * Looks at `CHROMIUM`, the search path, the usual places and Playwright's own folder; then lets Playwright
 * download one; then, as root on Debian and its kin, installs the package. `undefined` where nothing helped.
 */
export function ensureBrowser() {
  return findBrowser() ?? installPlaywrights() ?? installDebians()
}

/** The path of a browser that is there already. */
export function findBrowser() {
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  return [process.env.CHROMIUM ?? '', ...inPath, ...elsewhere, chromium.executablePath()].find(
    (path) => path !== '' && existsSync(path),
  )
}

function installPlaywrights() {
  console.log('No Chromium or Chrome found: asking Playwright to download one.')
  const cli = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 240_000 })
  return findBrowser()
}

function installDebians() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log("Playwright has none for this machine: installing Debian's package chromium.")
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update'], options)
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
  return findBrowser()
}
