import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineCommand } from 'citty'
import { SiteServer } from '../site-server.ts'
import { UsageError } from '../usage-error.ts'
import { watchFolders } from '../watch-folders.ts'
import { words } from '../words.ts'
import { findWorkplace, placeOptions, type Workplace } from '../workplace.ts'

const program = fileURLToPath(new URL('../../../bin/yaowen.mjs', import.meta.url))
const packageFolder = fileURLToPath(new URL('../../../', import.meta.url))

export const serveCommand = defineCommand({
  meta: { name: 'serve', description: words.commands.serve },
  args: {
    ...placeOptions,
    port: { type: 'string', default: '8080', valueHint: words.hints.port, description: words.options.port },
  },
  async run({ args, rawArgs }) {
    const place = await findWorkplace(args)
    const build = () => buildOnce(withoutPort(rawArgs))
    await build()
    const server = new SiteServer(place.output, place.config.pathPrefix)
    const address = await listen(server, args.port)
    await watchFolders([resolve(args.config ?? 'archive.config.ts'), ...watched(place)], async () => {
      if (await build()) server.reload()
    })
    console.log(words.serving(address))
  },
})

/** In a process of its own: Node keeps modules once loaded, and a changed layout must be read anew. */
function buildOnce(args: readonly string[]): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, 'build', ...args], { stdio: 'inherit' })
    child.on('exit', (code) => done(code === 0))
  })
}

async function listen(server: SiteServer, port: string): Promise<string> {
  try {
    return await server.listen(Number(port))
  } catch {
    throw new UsageError(words.portTaken(port))
  }
}

/** Whole folders: what is not there yet, as `theme.css` or `layouts`, cannot be watched by itself. */
function watched({ bulletins, content }: Workplace): string[] {
  return [bulletins, content, join(packageFolder, 'layouts')]
}

function withoutPort(rawArgs: readonly string[]): string[] {
  return rawArgs.filter((arg, index) => !arg.startsWith('--port') && rawArgs[index - 1] !== '--port')
}
