import { spawn } from 'node:child_process'
import { join } from 'node:path'
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
    console.log(words.serving(await listen(server, args.port)))
    watchFolders(watched(place), async () => {
      if (await build()) server.reload()
    })
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

function watched({ bulletins, authority, articles, pages, content }: Workplace): string[] {
  return [
    bulletins,
    authority,
    articles,
    pages,
    join(content, 'theme.css'),
    join(content, 'layouts'),
    join(packageFolder, 'layouts'),
    'archive.config.ts',
  ]
}

function withoutPort(rawArgs: readonly string[]): string[] {
  return rawArgs.filter((arg, index) => !arg.startsWith('--port') && rawArgs[index - 1] !== '--port')
}
