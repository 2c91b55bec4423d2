import { existsSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { EleventyConfig } from '@11ty/eleventy'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { loadOwnTemplate, type OwnTemplate } from './src/site/own-template.ts'
import type { PageKind } from './src/site/page.ts'
import type { PageBatch } from './src/site/page-template.ts'
import type { UrlPath } from './src/site/url.ts'

/** What Eleventy has for a template. */
interface Data extends PageBatch<PageKind> {
  /** The folder of the owner's templates, absolute. */
  readonly ownTemplates?: string
  /** Takes a page's HTML as soon as it is rendered. */
  readonly handOver: { readonly take: (url: UrlPath, html: string) => void }
}

/** Every kind of page is one paginated template of `layouts/pages`; the pages themselves come as global data. */
export default function configure(eleventy: EleventyConfig) {
  eleventy.setQuietMode(true)
  eleventy.addTemplateFormats('11ty.tsx')
  eleventy.addExtension('11ty.tsx', {
    key: '11ty.js',
    compile(_content, inputPath) {
      return async function (data) {
        const { ownTemplates, handOver, items, site } = data as Data
        const own = await ownTemplate(ownTemplates, basename(inputPath))
        for (const item of items) {
          const props = { item, site }
          const tree = own ? own.render(props) : await this.defaultRenderer(props)
          handOver.take(item.url, `<!doctype html>\n${renderToString(tree as VNode)}`)
        }
        // What is returned here stays in memory until the last page is rendered.
        return ''
      }
    },
  })
  return {
    // Eleventy reads relative folders from the working directory, which need not be the project's.
    dir: { input: relative('.', join(import.meta.dirname, 'layouts/pages')) },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
    templateFormats: ['11ty.tsx'],
  }
}

const loaded = new Map<string, Promise<OwnTemplate> | undefined>()

/** The owner's file of the same name goes before the project's. */
function ownTemplate(folder: string | undefined, name: string): Promise<OwnTemplate> | undefined {
  if (folder === undefined) return undefined
  const path = join(folder, name)
  if (!loaded.has(path)) loaded.set(path, existsSync(path) ? loadOwnTemplate(path) : undefined)
  return loaded.get(path)
}
