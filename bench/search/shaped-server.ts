import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseByteRange } from '../../src/cli/byte-range.ts'

/** How a connection is slowed down; 0 leaves it as it is. */
export interface Shape {
  /** Milliseconds from a request to the first byte of its answer; a new connection costs as much again. */
  readonly roundTrip: number
  /** Shared by all connections. */
  readonly megabits: number
  /** Whether the host answers requests for ranges of bytes. */
  readonly ranges: boolean
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** A static host as far away as one wishes: text is compressed, the rest sent as it is, nothing may be kept. */
export class ShapedServer {
  readonly #folder: string
  readonly #prefix: string
  readonly #shape: Shape
  readonly #server: Server
  readonly #compressed = new Map<string, Buffer>()
  /** When the shared line is free again; milliseconds. */
  #free = 0

  constructor(folder: string, pathPrefix: string, shape: Shape) {
    this.#folder = resolve(folder)
    this.#prefix = pathPrefix
    this.#shape = shape
    this.#server = createServer((request, response) => this.#answer(request, response))
  }

  /** @returns the site's address */
  async listen(): Promise<string> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#prefix}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((closed) => this.#server.close(closed))
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const file = this.#fileOf(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'))
    const delay = this.#shape.roundTrip * (isFirst(request) ? 2 : 1)
    if (file === undefined) {
      setTimeout(() => response.writeHead(404).end(), delay)
      return
    }
    const { status, headers, body } = this.#bodyOf(file, request)
    const arrives = performance.now() + delay
    this.#free = Math.max(this.#free, arrives) + this.#secondsOf(body.length) * 1000
    setTimeout(() => response.writeHead(status, headers).end(body), this.#free - performance.now())
  }

  #bodyOf(file: string, request: IncomingMessage) {
    const type = types[extname(file)]
    const plain = { 'content-type': type ?? 'application/octet-stream', 'cache-control': 'no-store' }
    const range = this.#shape.ranges ? parseByteRange(request.headers.range, statSync(file).size) : undefined
    if (range) {
      const { start, end, size } = range
      const headers = { ...plain, 'content-range': `bytes ${start}-${end - 1}/${size}` }
      return { status: 206, headers, body: readFileSync(file).subarray(start, end) }
    }
    if (type === undefined) return { status: 200, headers: plain, body: readFileSync(file) }
    return { status: 200, headers: { ...plain, 'content-encoding': 'gzip' }, body: this.#compress(file) }
  }

  #compress(file: string): Buffer {
    const known = this.#compressed.get(file)
    if (known) return known
    const compressed = gzipSync(readFileSync(file))
    this.#compressed.set(file, compressed)
    return compressed
  }

  #secondsOf(bytes: number): number {
    return this.#shape.megabits === 0 ? 0 : (bytes * 8) / (this.#shape.megabits * 1_000_000)
  }

  #fileOf(path: string): string | undefined {
    if (!path.startsWith(this.#prefix)) return undefined
    const inside = path.slice(this.#prefix.length)
    const file = join(this.#folder, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside)
    return file.startsWith(this.#folder + sep) && existsSync(file) && statSync(file).isFile()
      ? file
      : undefined
  }
}

const seen = new WeakSet<object>()

/** Whether a request is the first of its connection. */
function isFirst({ socket }: IncomingMessage): boolean {
  if (seen.has(socket)) return false
  seen.add(socket)
  return true
}
