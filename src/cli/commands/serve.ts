import { spawn } from 'node:child_process'
import { join, sep } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { defineCommand } from 'citty'
import { isBusy, lockFile } from '../build-lock.ts'
import { findConfigCode, findOwnCode } from '../own-code.ts'
import { parsePort } from '../parse-port.ts'
import { packageFolder } from '../program-version.ts'
import { reportOptions } from '../report-options.ts'
import { SiteServer } from '../site-server.ts'
import { UsageError } from '../usage-error.ts'
import { type Watched, watchFolders } from '../watch-folders.ts'
import { words } from '../words.ts'
import { findWorkplace, placeOptions, type Workplace } from '../workplace.ts'

const program = fileURLToPath(new URL('../../../bin/yaowen.mjs', import.meta.url))

/** Milliseconds, while another build goes on. */
const lookedEach = 200

export const serveCommand = defineCommand({
  meta: { name: 'serve', description: words.commands.serve },
  args: {
    ...placeOptions,
    verbose: reportOptions.verbose,
    port: { type: 'string', default: '8080', valueHint: words.hints.port, description: words.options.port },
  },
  async run({ args, rawArgs }) {
    const port = parsePort(args.port)
    let place = await findWorkplace(args)
    const build = ({ output }: Workplace) => buildWhenFree(output, withoutPort(rawArgs))
    const server = new SiteServer(place.output, place.config.pathPrefix)
    // Before the build: a port that is taken is told at once.
    const address = await listen(server, port)
    await build(place)
    const changed = async () => {
      // While the configuration is broken it is the last one: the build tells what is wrong.
      place = await findWorkplace(args).catch(() => place)
      if (await build(place)) {
        const moved = server.move(place.output, place.config.pathPrefix)
        if (moved !== undefined) console.log(words.serving(moved))
        server.reload()
      }
      return await watchedOf(place)
    }
    await watchFolders(await watchedOf(place), changed)
    console.log(words.serving(address))
  },
})

/** A build by hand reads the same change, but perhaps not all of it: this one comes after it. */
async function buildWhenFree(output: string, args: readonly string[]): Promise<boolean> {
  for (;;) {
    if (isBusy(output)) console.log(words.waiting)
    while (isBusy(output)) await setTimeout(lookedEach)
    if (await buildOnce(args)) return true
    if (!isBusy(output)) return false
  }
}

/** In a process of its own: Node keeps modules once loaded, and a changed layout must be read anew. */
function buildOnce(args: readonly string[]): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, 'build', ...args], { stdio: 'inherit' })
    child.on('exit', (code) => done(code === 0))
    child.on('error', ({ message }) => {
      console.error(words.buildNotStarted(message))
      done(false)
    })
  })
}

async function listen(server: SiteServer, port: number): Promise<string> {
  try {
    return await server.listen(port)
  } catch {
    throw new UsageError(words.portTaken(port))
  }
}

/** Whole folders: what is not there yet, as `theme.css` or `layouts`, cannot be watched by itself. */
async function watchedOf(place: Workplace): Promise<Watched> {
  const { bulletins, content, model, output } = place
  const { layouts, theme } = await findOwnCode(place)
  const config = await findConfigCode(place)
  const folders = [bulletins, content, join(packageFolder, 'layouts')]
  const single = [place.configFile, model, ...config, ...layouts, ...theme]
  return {
    paths: [...folders, ...single.filter((path) => !folders.some((each) => path.startsWith(each + sep)))],
    own: [output, `${output}.staging`, lockFile(output)],
  }
}

function withoutPort(rawArgs: readonly string[]): string[] {
  return rawArgs.filter((arg, index) => !arg.startsWith('--port') && rawArgs[index - 1] !== '--port')
}
