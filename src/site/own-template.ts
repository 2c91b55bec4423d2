import { dirname } from 'node:path'
import { isValidElement, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { oneLine } from '../text/one-line.ts'
import { loadOwnModule, thrownAt } from './load-own-module.ts'
import { bundleFaults, type OwnFault, OwnFilesError } from './own-files.ts'
import type { UrlPath } from './url.ts'

/** A template of the owner's that stands in for one of `layouts/pages`. */
export interface OwnTemplate {
  /** Absolute. */
  readonly path: string
  readonly render: (data: unknown) => VNode
}

/**
 * Load a template of the owner's; see {@link loadOwnModule} for what it may import.
 *
 * @param path - absolute, `.11ty.tsx`
 * @throws {OwnFilesError} where a source is broken, throws, or exports no `render`
 */
export async function loadOwnTemplate(path: string): Promise<OwnTemplate> {
  const { render }: Partial<OwnTemplate> = await loadOwnModule(path).catch((error) => {
    throw new OwnFilesError(loadFaults(error, path))
  })
  if (typeof render === 'function') return { path, render }
  throw new OwnFilesError([
    fault(path, 'Unexpected layout without `render`, expected `export function render(props)`, write one'),
  ])
}

/**
 * One page by a template of the owner's.
 *
 * @returns HTML
 * @throws {OwnFilesError} where the template throws, or gives no page
 */
export function renderOwn({ path, render }: OwnTemplate, url: UrlPath, props: unknown): string {
  const page = attempt(path, url, () => render(props))
  const html = isValidElement(page) ? attempt(path, url, () => renderToString(page)) : ''
  if (html !== '') return html
  const given = isValidElement(page) ? 'empty page' : givenInstead(page)
  throw new OwnFilesError([
    fault(
      path,
      `Unexpected ${given} from \`render\` for the page \`${url}\`, expected JSX, let it return a page`,
    ),
  ])
}

function attempt<T>(path: string, url: UrlPath, act: () => T): T {
  try {
    return act()
  } catch (error) {
    const reason = `Unexpected error for the page \`${url}\`: \`${messageOf(error)}\`, expected a page, mend the layout`
    throw new OwnFilesError([fault(path, reason, error)])
  }
}

function loadFaults(error: unknown, path: string): readonly OwnFault[] {
  const faults = bundleFaults(error, path, dirname(path)).map(({ text, ...where }): OwnFault => {
    const reason = `Unexpected source of a layout: \`${text}\`, expected TypeScript or JavaScript, mend the file`
    return { rule: 'layout-unusable', reason, ...where }
  })
  if (faults.length > 0) return faults
  const reason = `Unexpected error when the layout was loaded: \`${messageOf(error)}\`, expected none, mend the file`
  return [fault(path, reason, error)]
}

/** @param error - where it was thrown is told, if that is in a file of the owner's */
function fault(path: string, reason: string, error?: unknown): OwnFault {
  return { rule: 'layout-unusable', reason, path, ...thrownAt(error) }
}

function messageOf(error: unknown): string {
  return oneLine(error instanceof Error ? error.message : String(error))
}

function givenInstead(page: unknown): string {
  if (page === null || page === undefined) return `\`${page}\``
  return page instanceof Promise ? 'promise' : `\`${typeof page}\``
}
