import type { PageKind, TemplateProps } from './page.ts'
import { filePath } from './url.ts'

/** Pages that Eleventy takes at once: its own work is done for each batch, a template's for each page. */
const pagesOfBatch = 50

/** What Eleventy gives a template: a batch of pages of its kind. `.eleventy.ts` renders each on its own. */
export interface PageBatch<K extends PageKind> {
  readonly items: readonly TemplateProps<K>['item'][]
}

/** The data of a template that renders every page of one kind, each on its own. */
export function onePageEach<K extends PageKind>(kind: K) {
  return {
    pagination: { data: `pagesOf.${kind}`, size: pagesOfBatch, alias: 'items' },
    // A batch goes by the name of its first page; what is written is each page.
    permalink: ({ items }: Partial<PageBatch<K>>) => (items?.[0] ? filePath(items[0].url) : false),
    eleventyExcludeFromCollections: true,
  }
}
