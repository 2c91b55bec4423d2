import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { register } from 'tsx/esm/api'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { renderInThreads, renderInWaitingThread } from '../../src/cli/workers/render.ts'
import { TextPacker } from '../../src/site/packed-texts.ts'
import { publishOptions } from '../../src/site/publish-options.ts'
import type { PageSlice, SliceRenderer } from '../../src/site/render-slices.ts'
import type { Site } from '../../src/site/site.ts'
import type { StagedFile } from '../../src/site/stage-file-writer.ts'
import { type UrlPath, urls } from '../../src/site/url.ts'
import { filesOf, root } from './run-yaowen.ts'

// Eleventy loads its configuration and the templates by itself.
process.env.TSX_TSCONFIG_PATH = join(root, 'tsconfig.json')
register()

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const site: Site = {
  title: '要闻',
  description: '',
  language: 'zh-Hans',
  pathPrefix: '/',
  stylesheets: [],
  articleStylesheets: [],
  scripts: [],
  icon: '/icon.svg' as UrlPath,
  licences: '/licences.txt' as UrlPath,
  registers: [],
  publish: publishOptions.parse({}),
}
const place = {
  configPath: relative('.', join(root, '.eleventy.ts')),
  templates: relative('.', join(root, 'layouts/pages')),
}

const numbers = [0, 1, 2, 3]
const slicesWith = (dataOf: (slice: number, page: number) => unknown, name = ''): PageSlice[] =>
  numbers.map((slice) => ({
    pages: [1, 2].map((page) => ({ kind: 'redirect', url: urls.text(`${name}${slice}-${page}`) })),
    data: packed([1, 2].map((page) => JSON.stringify(dataOf(slice, page)))),
    last: [undefined, undefined],
  }))

function packed(texts: readonly string[]) {
  const packer = new TextPacker()
  for (const text of texts) packer.add(text)
  return packer.finish()
}

/** Pages that are said to come: so many that threads begin at once. */
const certain = 100_000

async function rendered(renderer: SliceRenderer, name: string, many = certain) {
  const staging = join(folder, name)
  const paths: string[] = []
  const take = (files: readonly StagedFile[]) => paths.push(...files.map(({ path }) => path))
  const slices = slicesWith((slice, page) => ({ to: urls.text(`to-${slice}-${page}`) }))
  await renderer(slices, { site, place, staging }, take, many)
  return { files: filesOf(staging), paths: paths.sort() }
}

describe('pages rendered in threads', () => {
  test('are the same bytes whatever the number of threads', async () => {
    const one = await rendered(renderInThreads(1), 'one')
    const two = await rendered(renderInThreads(2), 'two')
    expect(one.files.size).toBe(8)
    expect(one.paths).toEqual([...one.files.keys()].sort())
    expect(two).toEqual(one)
    const waiting = renderInWaitingThread(2)
    try {
      expect(await rendered(waiting.renderer, 'waiting')).toEqual(one)
    } finally {
      await waiting.end()
    }
    // Few are rendered in this thread.
    expect(await rendered(renderInThreads(2), 'few', 0)).toEqual(one)
  })

  test('are the same bytes when there are more than a waiting thread is to render', async () => {
    const many = Array.from({ length: 4 }, () => 0).flatMap((_, group) =>
      slicesWith((slice, page) => ({ to: urls.text(`to-${group}-${slice}-${page}`) }), `${group}-`),
    )
    const waiting = renderInWaitingThread(2)
    try {
      const setup = { site, place, staging: join(folder, 'many') }
      await waiting.renderer(many, setup, () => {})
      expect(filesOf(setup.staging).size).toBe(32)
    } finally {
      await waiting.end()
    }
  })

  test('a template of the owner’s that fails in a thread is told with its place', async () => {
    const ownTemplates = join(folder, 'layouts')
    mkdirSync(ownTemplates)
    writeFileSync(join(ownTemplates, 'redirect.11ty.tsx'), '\nexport const render = ({ to }) => to.none.of\n')
    const setup = { site, place: { ...place, ownTemplates }, staging: join(folder, 'own') }
    const rendering = renderInThreads(1)(
      slicesWith(() => ({})),
      setup,
      () => {},
      certain,
    )
    await expect(rendering).rejects.toMatchObject({
      name: 'OwnFilesError',
      faults: [
        {
          rule: 'layout-unusable',
          path: join(ownTemplates, 'redirect.11ty.tsx'),
          place: { line: 2 },
          reason: expect.stringContaining("reading 'none'"),
        },
      ],
    })
  })

  test('a page that cannot be rendered is told', async () => {
    const broken = slicesWith(() => null)
    const setup = { site, place, staging: join(folder, 'broken') }
    await expect(renderInThreads(1)(broken, setup, () => {}, certain)).rejects.toThrow(/redirect/)
    const waiting = renderInWaitingThread(2)
    await expect(
      waiting.renderer(
        slicesWith(() => null),
        setup,
        () => {},
      ),
    ).rejects.toThrow(/redirect/)
    await waiting.end()
  })
})
