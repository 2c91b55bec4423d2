import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { BareNames, BarePage } from '../parts/BarePage.tsx'

export const data = onePageEach('register')

export function render({ item, site }: TemplateProps<'register'>) {
  const data = item.data()
  return (
    <BarePage site={site} title={data.register}>
      <BareNames items={data.entries} site={site} />
    </BarePage>
  )
}
