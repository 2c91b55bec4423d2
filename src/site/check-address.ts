import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'

/** Say, once a build, that a site without an address goes without some of its files. Returns the file. */
export function checkAddress(site: { readonly url?: string | undefined }, file: VFile): VFile {
  if (site.url === undefined)
    report(
      file,
      'site-address-missing',
      undefined,
      'Unexpected absence of `url`, expected the address where the site will stand, add `url` for sitemap, JSON Feed, canonical links and addresses in citations',
    )
  return file
}
