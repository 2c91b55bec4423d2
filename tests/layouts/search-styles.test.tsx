import { join } from 'node:path'
import { build } from 'esbuild'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { render } from '../../layouts/pages/search.11ty.tsx'
import { urls } from '../../src/site/url.ts'
import { siteWithAddress } from '../site/small-site.ts'

const styles = join(import.meta.dirname, '../../layouts/styles')

async function classesIn(sheet: string): Promise<Set<string>> {
  const { outputFiles } = await build({ entryPoints: [join(styles, sheet)], bundle: true, write: false })
  return new Set(outputFiles[0]?.text.match(/\.[a-z][\w-]*/g))
}

test('the search page’s own stylesheet has all that the page shows of the common ones, and much less', async () => {
  const item = {
    kind: 'search' as const,
    url: urls.search,
    data: () => ({
      manifest: {
        version: 3,
        engine: 'exact' as const,
        articles: 0,
        shared: { path: '', tables: { days: 0, labels: [] }, sizes: '', runs: [] },
        names: { path: '', suggestions: { first: 0, count: 0 } },
        segments: [],
      },
      script: urls.asset('search.js'),
      laterScript: urls.asset('later.js'),
      icon: 'data:,',
      stylesheets: [],
    }),
  }
  const html = renderToString(render({ item, site: siteWithAddress }))
  const shown = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
  const common = new Set([...(await classesIn('site.css')), ...(await classesIn('pages.css'))])
  const own = await classesIn('search-page.css')
  const lost = shown.map((name) => `.${name}`).filter((name) => common.has(name) && !own.has(name))
  expect(shown.length).toBeGreaterThan(30)
  expect(lost).toEqual([])
  expect(own.size).toBeLessThan(common.size * 0.6)
})
