import { registerKinds } from '../archive/registrar.ts'

/** What the site itself puts into its folder: names of folders, the first parts of addresses. */
export const ownFolders: readonly string[] = [
  ...registerKinds,
  'articles',
  'assets',
  'bulletins',
  'citations',
  'data',
  'dates',
  'search',
  'studies',
]

/** And of files beside them; a long sitemap has parts besides. */
export const ownFiles: readonly string[] = [
  '404.html',
  '_headers',
  'feed.json',
  'feed.xml',
  'index.html',
  'robots.txt',
  'sitemap.xml',
]
