import { join, relative } from 'node:path'
import type { EleventyConfig } from '@11ty/eleventy'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** Every kind of page is one paginated template of `layouts/pages`; the pages themselves come as global data. */
export default function configure(eleventy: EleventyConfig) {
  eleventy.setQuietMode(true)
  eleventy.addTemplateFormats('11ty.tsx')
  eleventy.addExtension('11ty.tsx', {
    key: '11ty.js',
    compile() {
      return async function (data) {
        return `<!doctype html>\n${renderToString((await this.defaultRenderer(data)) as VNode)}`
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
