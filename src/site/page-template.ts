import type { PageKind, TemplateProps } from './page.ts'
import { filePath } from './url.ts'

/** The data of a template that renders every page of one kind, each on its own. */
export function onePageEach<K extends PageKind>(kind: K) {
  return {
    pagination: { data: `pagesOf.${kind}`, size: 1, alias: 'item' },
    permalink: ({ item }: Partial<TemplateProps<K>>) => (item ? filePath(item.url) : false),
    eleventyExcludeFromCollections: true,
  }
}
