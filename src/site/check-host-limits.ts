import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'

/** What common hosts take. */
const hosts = [
  { name: 'GitHub Pages', measure: 'bytes', most: 1_000_000_000 },
  { name: 'Cloudflare Pages', measure: 'files', most: 20_000 },
  { name: 'GitLab Pages', measure: 'files', most: 200_000 },
] as const

/** Say which common hosts a site has outgrown. Returns the file. */
export function checkHostLimits(
  size: { readonly files: number; readonly bytes: number },
  file: VFile,
): VFile {
  for (const { name, measure, most } of hosts)
    if (size[measure] > most)
      report(
        file,
        'host-limit',
        undefined,
        `Unexpected size of the site, \`${size[measure]}\` ${measure}, expected at most \`${most}\` for ${name}, choose another host or leave parts out in \`publish\``,
      )
  return file
}
