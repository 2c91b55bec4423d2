import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { invalidHtml } from '../tests/whole-site/invalid-html.ts'

/** Some pages of a site. */
export interface SomePages {
  readonly site: string
  readonly paths: readonly string[]
}

/** @returns what is wrong with them: `path rule: message` */
export function work({ site, paths }: SomePages): string[] {
  return paths.flatMap((path) =>
    invalidHtml(readFileSync(join(site, path), 'utf8')).map((fault) => `${path} ${fault}`),
  )
}
