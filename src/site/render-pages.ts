import { articleHtml } from './article-html.ts'
import {
  type ArticleSource,
  type PageAddress,
  type PageData,
  type PageKind,
  pageKinds,
  type TemplatePage,
} from './page.ts'
import type { Site } from './site.ts'
import { layoutGraph } from './studies/layout-graph.ts'
import type { ConnectionsSource } from './studies/study-pages.ts'
import type { UrlPath } from './url.ts'

/** A page whose data is made. */
export interface MadePage extends PageAddress {
  /** As JSON, when it is the page's turn. */
  readonly data: () => string
}

/** Where the project's own templates and configuration stand; the disk is Eleventy's to read. */
export interface RenderPlace {
  /** `.eleventy.ts`, relative to the working directory, as Eleventy wants it. */
  readonly configPath: string
  /** The folder of the templates, relative to the working directory. */
  readonly templates: string
  /** The folder of the owner's templates, absolute; it need not be there. */
  readonly ownTemplates?: string
}

/**
 * Render pages with Eleventy: one paginated template a kind.
 *
 * Each page's HTML goes to `take` as soon as it is rendered and is not kept. What Eleventy itself keeps of a page it
 * gives back at the end: a large site is rendered in slices, so that memory does not grow with the archive.
 *
 * @param take - is given each page once, in no particular order
 * @throws what a template throws, with the page's address; an OwnFilesError where it is one of the owner's
 */
export async function renderPages(
  pages: readonly MadePage[],
  site: Site,
  place: RenderPlace,
  take: (url: UrlPath, html: string) => void,
): Promise<void> {
  if (pages.length === 0) return
  const byKind = groupByKind(pages)
  // Loaded here, so that a build with nothing new does without it.
  const { default: Eleventy } = await import('@11ty/eleventy')
  const rendering = new Rendering(site, place.ownTemplates, take)
  const eleventy = new Eleventy(place.templates, undefined, {
    configPath: place.configPath,
    quietMode: true,
    config(config) {
      // It would tell a long transform's time on standard error.
      config.benchmarks.config.setMinimumThresholdMs(Number.MAX_SAFE_INTEGER)
      config.addGlobalData('pagesOf', byKind)
      // A template without pages would be read and asked for its data all the same, in every run.
      for (const kind of pageKinds)
        if (byKind[kind].length === 0) config.ignores.add(`${place.templates}/${kind}.11ty.tsx`)
      config.addGlobalData('rendering', rendering)
    },
  })
  // Its own lines would stand between ours; what goes wrong is thrown and told once.
  eleventy.disableLogger()
  try {
    await eleventy.toJSON()
  } catch (error) {
    throw rendering.ownFault ?? new RenderError(error)
  }
}

/**
 * What `.eleventy.ts` needs besides the pages. Eleventy puts a proxy around every plain object of its data, another one for
 * every batch of pages; around this it does not, so that what is kept for a site is found again.
 */
export class Rendering {
  readonly site: Site
  /** The folder of the owner's templates, absolute. */
  readonly ownTemplates: string | undefined
  /** Takes a page's HTML as soon as it is rendered. */
  readonly take: (url: UrlPath, html: string) => void

  /** What went wrong in a file of the owner's: Eleventy would wrap it up in errors of its own. */
  ownFault: unknown

  constructor(site: Site, ownTemplates: string | undefined, take: (url: UrlPath, html: string) => void) {
    this.site = site
    this.ownTemplates = ownTemplates
    this.take = take
  }

  /** Do what an owner's file has a part in. */
  async attempt<T>(act: () => T | Promise<T>): Promise<T> {
    try {
      return await act()
    } catch (error) {
      this.ownFault ??= error
      throw error
    }
  }
}

/** A template failed; the message names it, the cause is what it threw. */
export class RenderError extends Error {
  override readonly name = 'RenderError'

  constructor(error: unknown) {
    const { message, originalError } = error as { message?: string; originalError?: unknown }
    super(message ?? String(error), { cause: originalError ?? error })
  }
}

/** Each kind has its list, an empty one too: Eleventy wants every template's data to be there. */
function groupByKind(pages: readonly MadePage[]): Record<PageKind, TemplatePage<PageKind>[]> {
  const groups = Object.fromEntries(
    pageKinds.map((kind): [string, TemplatePage<PageKind>[]] => [kind, []]),
  ) as Record<PageKind, TemplatePage<PageKind>[]>
  for (const { kind, url, data } of pages) groups[kind].push({ kind, url, data: () => dataOf(kind, data()) })
  return groups
}

function dataOf(kind: PageKind, json: string): PageData[PageKind] {
  const data = JSON.parse(json)
  if (kind === 'article') {
    const { text, ...rest }: ArticleSource = data
    return { ...rest, html: articleHtml(text) }
  }
  if (kind === 'connections') {
    const { graph, ...rest }: ConnectionsSource = data
    return { ...rest, drawing: layoutGraph(graph.nodes, graph.links) }
  }
  return data
}
