import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'

/** How large a finished site is. */
export interface SiteSize {
  readonly files: number
  readonly bytes: number
}

/** How much of what a host takes a site fills. */
export interface HostShare {
  readonly host: string
  readonly measure: keyof SiteSize
  readonly most: number
  /** 1 is full. */
  readonly share: number
}

/** What common hosts take. */
const hosts = [
  { host: 'GitHub Pages', measure: 'bytes', most: 1_000_000_000 },
  { host: 'Cloudflare Pages', measure: 'files', most: 20_000 },
  { host: 'GitLab Pages', measure: 'files', most: 200_000 },
] as const

/** A site's size against the limits of common hosts. */
export function hostShares(size: SiteSize): HostShare[] {
  return hosts.map((limit) => ({ ...limit, share: size[limit.measure] / limit.most }))
}

/** Say which common hosts a site has outgrown. Returns the file. */
export function checkHostLimits(size: SiteSize, file: VFile): VFile {
  for (const { host, measure, most, share } of hostShares(size))
    if (share > 1)
      report(
        file,
        'host-limit',
        undefined,
        `Unexpected size of the site, \`${size[measure]}\` ${measure}, expected at most \`${most}\` for ${host}, choose another host or leave parts out in \`publish\``,
      )
  return file
}
