import { readFileSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseByteRange } from './byte-range.ts'
import { readHostHeaders } from './host-headers.ts'
import { ifThere, statOf } from './is-folder.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.wasm': 'application/wasm',
}

/** Where a page that is open in a browser hears that the site is new. */
const reloadPath = '/__yaowen/reload'

/** A file of its own: the pages' Content-Security-Policy allows no script inside them. */
const reloadScript = `new EventSource('${reloadPath}').addEventListener('reload', () => location.reload())\n`

/** Serves a built site on this computer, as a plain static host would. */
export class SiteServer {
  #folder: string
  #prefix: string
  readonly #reloads: boolean
  readonly #open = new Set<ServerResponse>()
  readonly #server: Server

  /**
   * @param folder - the output folder
   * @param pathPrefix - `/` or `/archive/`
   * @param reloads - pages get a script that reloads them when the site is new
   */
  constructor(folder: string, pathPrefix: string, reloads = true) {
    this.#folder = resolve(folder)
    this.#prefix = pathPrefix
    this.#reloads = reloads
    this.#server = createServer((request, response) => {
      // A file may go, or be one that cannot be read: that is one answer, and not the end of the server.
      this.#answer(request, response).catch(() => sendFailure(response))
    })
  }

  /**
   * @param port - 0 takes any that is free
   * @returns the site's address
   * @throws where the port is taken
   */
  async listen(port: number): Promise<string> {
    await new Promise<void>((listening, failed) => {
      this.#server.once('error', failed)
      this.#server.listen(port, '127.0.0.1', listening)
    })
    return this.#address(port)
  }

  /**
   * Serve another folder, or under another path, from now on.
   *
   * @returns the site's address where that is another
   */
  move(folder: string, pathPrefix: string): string | undefined {
    const before = this.#prefix
    this.#folder = resolve(folder)
    this.#prefix = pathPrefix
    return pathPrefix === before ? undefined : this.#address(0)
  }

  #address(port: number): string {
    const address = this.#server.address()
    const taken = typeof address === 'object' && address !== null ? address.port : port
    return `http://127.0.0.1:${taken}${this.#prefix}`
  }

  /** Tell every open page that the site is new. */
  reload(): void {
    for (const response of this.#open) response.write('event: reload\ndata: 1\n\n')
  }

  async close(): Promise<void> {
    for (const response of this.#open) response.end()
    await new Promise((closed) => this.#server.close(closed))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [address = '/', query] = (request.url ?? '/').split('?', 2)
    const path = decoded(address)
    for (const [name, value] of Object.entries(this.#hostHeaders(path))) response.setHeader(name, value)
    if (path === reloadPath) this.#listenForReload(response)
    else if (path === `${reloadPath}.js`) send(response, 200, '.js', reloadScript)
    else if (path === '/' && this.#prefix !== '/') redirect(response, this.#prefix)
    else {
      const asFolder = `${address}/${query === undefined ? '' : `?${query}`}`
      await this.#sendFile(response, path, asFolder, request.headers.range)
    }
  }

  /** What the site's own `_headers` tells a host to send; read anew, for the site may be. */
  #hostHeaders(path: string | undefined): Record<string, string> {
    if (path === undefined) return {}
    const text = ifThere(() => readFileSync(join(this.#folder, '_headers'), 'utf8'))
    return text === undefined ? {} : readHostHeaders(text)(path)
  }

  /** @param asFolder - the address to go to where the path is a folder's */
  async #sendFile(
    response: ServerResponse,
    path: string | undefined,
    asFolder: string,
    range?: string,
  ): Promise<void> {
    const file = path?.startsWith(this.#prefix) ? this.#fileOf(path.slice(this.#prefix.length)) : undefined
    const found = file === undefined ? undefined : statOf(file)
    if (file === undefined || found === undefined) this.#sendMissing(response)
    else if (found.isDirectory()) redirect(response, asFolder)
    else if (extname(file) === '.html') send(response, 200, '.html', this.#page(await readFile(file, 'utf8')))
    else await sendBytes(response, file, range)
  }

  /** `undefined` for a path that leads out of the folder. */
  #fileOf(path: string): string | undefined {
    const file = resolve(this.#folder, path + (path === '' || path.endsWith('/') ? 'index.html' : ''))
    return file.startsWith(this.#folder + sep) ? file : undefined
  }

  #sendMissing(response: ServerResponse): void {
    const page = ifThere(() => readFileSync(join(this.#folder, '404.html'), 'utf8'))
    send(response, 404, '.html', page === undefined ? '404' : this.#page(page))
  }

  #page(html: string): string {
    return this.#reloads ? withReload(html) : html
  }

  #listenForReload(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(': open\n\n')
    this.#open.add(response)
    response.on('close', () => this.#open.delete(response))
  }
}

function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address)
  } catch {
    return undefined
  }
}

function withReload(html: string): string {
  return html.replace('</head>', `<script src="${reloadPath}.js" defer></script></head>`)
}

function headers(extension: string) {
  return { 'content-type': types[extension] ?? 'application/octet-stream', 'cache-control': 'no-store' }
}

function send(response: ServerResponse, status: number, extension: string, text: string): void {
  response.writeHead(status, headers(extension))
  response.end(text)
}

function sendFailure(response: ServerResponse): void {
  if (response.headersSent) response.destroy()
  else send(response, 500, '.txt', '500')
}

/** A part of a file, or all of it: static hosts do so, and the search asks for parts. */
async function sendBytes(response: ServerResponse, file: string, asked: string | undefined): Promise<void> {
  // Opened before anything is said of it.
  const handle = await open(file)
  try {
    const range = parseByteRange(asked, (await handle.stat()).size)
    const part = range && { start: range.start, end: range.end - 1 }
    response.writeHead(range ? 206 : 200, {
      ...headers(extname(file)),
      'accept-ranges': 'bytes',
      ...(range && { 'content-range': `bytes ${range.start}-${range.end - 1}/${range.size}` }),
    })
    await pipeline(handle.createReadStream({ ...part, autoClose: false }), response)
  } finally {
    await handle.close()
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location: encodeURI(decodeURI(location)) })
  response.end()
}
