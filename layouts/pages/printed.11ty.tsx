import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { BarePage } from '../parts/BarePage.tsx'

export const data = onePageEach('printed')

export function render({ item, site }: TemplateProps<'printed'>) {
  const data = item.data()
  return (
    <BarePage site={site} title={data.file}>
      <ol>
        {data.lines.map((line, index) => (
          <li id={`L${index + 1}`} key={line}>
            {line}
          </li>
        ))}
      </ol>
    </BarePage>
  )
}
