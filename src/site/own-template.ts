import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import type { VNode } from 'preact'

/** A template of the owner's that stands in for one of `layouts/pages`. */
export interface OwnTemplate {
  readonly render: (data: unknown) => VNode
}

const layouts = fileURLToPath(new URL('../../layouts/index.ts', import.meta.url))

/**
 * Load a template of the owner's, with the files that it imports. It stands in no package and needs no settings of a
 * compiler: JSX is Preact's, and `yaowen/layouts` are the parts of this very package.
 *
 * @param path - absolute, `.11ty.tsx`
 * @throws esbuild's BuildFailure where a source is broken; an Error where nothing is exported as `render`
 */
export async function loadOwnTemplate(path: string): Promise<OwnTemplate> {
  const { outputFiles } = await build({
    entryPoints: [path],
    absWorkingDir: dirname(path),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: {},
    logLevel: 'silent',
    plugins: [thisPackage],
  })
  const source = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')
  const template: Partial<OwnTemplate> = await import(`data:text/javascript;base64,${source}`)
  if (typeof template.render !== 'function')
    throw new Error(
      `Unexpected template without \`render\`, expected \`export function render(props)\`: ${path}`,
    )
  return { render: template.render }
}

/** The parts come from here, and there is one Preact. */
const thisPackage: Plugin = {
  name: 'this-package',
  setup({ onResolve }) {
    onResolve({ filter: /^yaowen\/layouts$/ }, () => ({ path: layouts }))
    onResolve({ filter: /^preact($|\/)/ }, ({ path }) => ({
      path: import.meta.resolve(path),
      external: true,
    }))
  },
}
