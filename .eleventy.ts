import { existsSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EleventyConfig } from '@11ty/eleventy'
import { renderToString } from 'preact-render-to-string'
import { loadOwnTemplate, type OwnTemplate, renderOwn } from './src/site/own-template.ts'
import type { PageKind } from './src/site/page.ts'
import type { PageBatch } from './src/site/page-template.ts'
import type { Rendering } from './src/site/render-pages.ts'
import { runnable } from './src/site/runnable.ts'

/** What Eleventy has for a template. */
interface Data extends PageBatch<PageKind> {
  readonly rendering: Rendering
}

/** What a file of `layouts/pages` exports. */
interface ProjectTemplate extends Pick<OwnTemplate, 'render'> {
  readonly data: unknown
}

/** Every kind of page is one paginated template of `layouts/pages`; the pages themselves come as global data. */
export default function configure(eleventy: EleventyConfig) {
  eleventy.setQuietMode(true)
  eleventy.addTemplateFormats('11ty.tsx')
  eleventy.addExtension('11ty.tsx', {
    key: '11ty.js',
    getInstanceFromInputPath: projectTemplate,
    getData: true,
    compile(_content, inputPath) {
      return async (data) => {
        const { rendering, items } = data as Data
        const { site, ownTemplates, take } = rendering
        const own = await rendering.attempt(() => ownTemplate(ownTemplates, basename(inputPath)))
        const { render } = await projectTemplate(inputPath)
        for (const item of items) {
          const props = { item, site }
          const html = own
            ? await rendering.attempt(() => renderOwn(own, item.url, props))
            : renderToString(render(props))
          take(item.url, `<!doctype html>\n${html}`)
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

/**
 * A template of `layouts/pages`, loaded once. Eleventy by itself loads and compiles all of them anew in every run, of which
 * a large site has many.
 *
 * @param path - relative to the working directory, as Eleventy says it
 */
function projectTemplate(path: string): Promise<ProjectTemplate> {
  const known = templates.get(path)
  if (known) return known
  const template = import(runnable(pathToFileURL(path)).href).then(({ data, render }) => ({
    data,
    render,
  }))
  templates.set(path, template)
  return template
}

const templates = new Map<string, Promise<ProjectTemplate>>()

const loaded = new Map<string, Promise<OwnTemplate> | undefined>()

/** The owner's file of the same name goes before the project's. */
function ownTemplate(folder: string | undefined, name: string): Promise<OwnTemplate> | undefined {
  if (folder === undefined) return undefined
  const path = join(folder, name)
  if (!loaded.has(path)) loaded.set(path, existsSync(path) ? loadOwnTemplate(path) : undefined)
  return loaded.get(path)
}
