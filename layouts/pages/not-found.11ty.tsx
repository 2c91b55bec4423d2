import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'

export const data = onePageEach('not-found')

export const render = ({ site }: TemplateProps<'not-found'>) => (
  <html lang={site.language}>
    <head>
      <meta charset="utf-8" />
      <title>{site.title}</title>
    </head>
    <body>404 {'<b>'}</body>
  </html>
)
