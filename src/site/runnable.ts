/** Where the compiled program stands, as a URL that ends in a slash; `bin/compile.mjs` fills it in. */
declare const COMPILED_PROGRAM: string | undefined

const root = new URL('../../', import.meta.url).href

/**
 * Where a module of this package is that Node can run: its compiled form, or itself where TypeScript is read as it is.
 *
 * @param source - of the module, `.ts` or `.tsx`
 */
export function runnable(source: URL): URL {
  if (typeof COMPILED_PROGRAM === 'undefined') return source
  return new URL(source.href.slice(root.length).replace(/\.tsx?$/, '.mjs'), COMPILED_PROGRAM)
}
