import type { ProvinceCount } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'

interface ProvinceTableProps {
  readonly site: Site
  readonly provinces: readonly ProvinceCount[]
}

/** What the tile map shows, in figures: the most named first, in two tables beside each other. */
export function ProvinceTable({ site, provinces }: ProvinceTableProps) {
  const sorted = provinces.toSorted((a, b) => b.articles - a.articles)
  const half = Math.ceil(sorted.length / 2)
  return (
    <div class="province-tables">
      <HalfTable site={site} provinces={sorted.slice(0, half)} part={1} />
      <HalfTable site={site} provinces={sorted.slice(half)} part={2} />
    </div>
  )
}

function HalfTable({ site, provinces, part }: ProvinceTableProps & { readonly part: number }) {
  const words = wordsOf(site.language)
  return (
    <table class="provinces">
      <caption class="unseen">
        {words.register.map} {part}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.register.province}</th>
          <th scope="col" class="figure">
            {words.entry.articles}
          </th>
        </tr>
      </thead>
      <tbody>
        {provinces.map(({ name, url, articles }) => (
          <tr key={name}>
            <th scope="row">{url ? <a href={href(url, site.pathPrefix)}>{name}</a> : name}</th>
            <td class="figure">{words.count.number(articles)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
