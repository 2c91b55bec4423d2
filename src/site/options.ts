import { z } from 'zod'
import { publishOptions } from './publish-options.ts'

/** What must be written where an address has more than scheme and host, for no address of a page has it. */
function expectedInstead(url: string): string | undefined {
  const { origin, pathname, search, hash, username, password } = new URL(url)
  if (username || password || search || hash || url.includes('?') || url.includes('#'))
    return `scheme and host alone, \`${origin}\``
  if (pathname === '/') return undefined
  return `\`${origin}\`, put the path into \`pathPrefix\`: \`${pathname.replace(/\/*$/, '/')}\``
}

/** What the configuration says about the site as a whole. */
export const siteOptions = z.strictObject({
  /** The archive's name, on every page. */
  title: z.string().min(1).default('要闻'),
  /** One sentence: what this archive is. */
  description: z.string().default(''),
  /** The language of the site's own words. */
  language: z.enum(['zh-Hans', 'zh-Hant', 'en']).default('zh-Hans'),
  /** The host that the site will stand on, `https://example.org`: for feeds, citations and search engines. */
  url: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .superRefine((url, context) => {
      const message = expectedInstead(url)
      if (message !== undefined) context.addIssue({ code: 'custom', message })
    })
    .optional(),
  /** The folder of its host that the site stands in, `/archive/`. */
  pathPrefix: z
    .string()
    .regex(/^\/([\w.~-]+\/)*$/, 'a path such as `/archive/` that begins and ends with a slash')
    .refine((path) => !/\/\.{1,2}\//.test(path), 'a path without `.` and `..`')
    .default('/'),
  /** Articles on one page of a list. */
  pageSize: z.int().min(1).max(500).default(50),
  /** Show half-width `, ; : ? ! ( )` between Chinese characters full-width. The files keep them as they were filed. */
  fullWidthMarks: z.boolean().default(true),
  /** Where readers report mistakes: a mail address, or the address of a form for new issues. */
  reportTo: z.union([z.email(), z.url({ protocol: /^https?$/ })]).optional(),
  /** What the site offers beyond its articles. */
  publish: publishOptions.prefault({}),
})

export type SiteOptions = z.output<typeof siteOptions>
