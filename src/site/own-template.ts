import type { VNode } from 'preact'
import { loadOwnModule } from './load-own-module.ts'

/** A template of the owner's that stands in for one of `layouts/pages`. */
export interface OwnTemplate {
  readonly render: (data: unknown) => VNode
}

/**
 * Load a template of the owner's; see {@link loadOwnModule} for what it may import.
 *
 * @param path - absolute, `.11ty.tsx`
 * @throws esbuild's BuildFailure where a source is broken; an Error where nothing is exported as `render`
 */
export async function loadOwnTemplate(path: string): Promise<OwnTemplate> {
  const { render }: Partial<OwnTemplate> = await loadOwnModule(path)
  if (typeof render !== 'function')
    throw new Error(
      `Unexpected template without \`render\`, expected \`export function render(props)\`: ${path}`,
    )
  return { render }
}
