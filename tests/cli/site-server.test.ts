import { once } from 'node:events'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SiteServer } from '../../src/cli/site-server.ts'

let folder: string
let server: SiteServer
let base: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
  mkdirSync(join(folder, '_site/people/怀进鹏'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, '_site/index.html'), '<html><head></head>front')
  writeFileSync(join(folder, '_site/404.html'), '<html><head></head>missing')
  writeFileSync(join(folder, '_site/people/怀进鹏/index.html'), 'person')
  writeFileSync(join(folder, '_site/site.css'), 'body{}')
  writeFileSync(join(folder, '_site/_headers'), '/archive/*\n  X-Frame-Options: DENY\n')
  server = new SiteServer(join(folder, '_site'), '/archive/')
  base = new URL(await server.listen(0)).origin
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('SiteServer', () => {
  test.each([
    ['/archive/', 200, 'front'],
    ['/archive/people/%E6%80%80%E8%BF%9B%E9%B9%8F/', 200, 'person'],
    ['/archive/people/怀进鹏?q=1', 200, 'person'],
    ['/archive/site.css', 200, 'body{}'],
    ['/', 200, 'front'],
    ['/archive/nowhere/', 404, 'missing'],
    ['/people/', 404, 'missing'],
    ['/archive/%2e%2e/secret.txt', 404, 'missing'],
    ['/archive/..%2fsecret.txt', 404, 'missing'],
    ['/archive/%E6', 404, 'missing'],
  ])('%s gives %i', async (path, status, text) => {
    const response = await fetch(base + path)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(text)
  })

  test('with the headers that the site tells a host to send', async () => {
    const { headers } = await fetch(`${base}/archive/`)
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('a part of a file, as static hosts give it', async () => {
    const response = await fetch(`${base}/archive/site.css`, { headers: { range: 'bytes=1-3' } })
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe('bytes 1-3/6')
    expect(await response.text()).toBe('ody')
  })

  test.runIf(process.platform !== 'win32')(
    'goes on after a file that cannot be read, or a reader that goes away',
    async () => {
      // It stands there and cannot be opened, as a file that its owner alone may read.
      const socket = createServer().listen(join(folder, '_site/socket.js'))
      await once(socket, 'listening')
      expect((await fetch(`${base}/archive/socket.js`)).status).toBe(500)
      socket.close()
      writeFileSync(join(folder, '_site/long.bin'), Buffer.alloc(1 << 24))
      const leaving = new AbortController()
      const { status } = await fetch(`${base}/archive/long.bin`, { signal: leaving.signal })
      leaving.abort()
      expect(status).toBe(200)
      for (const broken of ['_headers', '404.html']) {
        renameSync(join(folder, '_site', broken), join(folder, broken))
        mkdirSync(join(folder, '_site', broken))
        const response = await fetch(`${base}/archive/nowhere/`)
        expect(response.status).toBe(500)
        rmSync(join(folder, '_site', broken), { recursive: true })
        renameSync(join(folder, broken), join(folder, '_site', broken))
      }
      expect((await fetch(`${base}/archive/`)).status).toBe(200)
    },
  )

  test('an open page hears that the site is new', async () => {
    expect(await (await fetch(`${base}/archive/`)).text()).toContain('<script src="/__yaowen/reload.js"')
    const events = (await fetch(`${base}/__yaowen/reload`)).body
      ?.pipeThrough(new TextDecoderStream())
      .getReader()
    expect((await events?.read())?.value).toBe(': open\n\n')
    server.reload()
    expect((await events?.read())?.value).toContain('event: reload')
    await events?.cancel()
  })
})
