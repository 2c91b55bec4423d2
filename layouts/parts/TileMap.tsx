import { max } from 'd3-array'
import type { ProvinceCount } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { provinceTiles } from './province-tiles.ts'
import { shadeOf } from './shade.ts'

/** Units of the drawing. */
const SIDE = 56
const STEP = 60

interface TileMapProps {
  readonly site: Site
  readonly provinces: readonly ProvinceCount[]
}

/** The provincial-level divisions, one square each in its rough position, shaded by articles. */
export function TileMap({ site, provinces }: TileMapProps) {
  const words = wordsOf(site.language)
  const most = max(provinces, ({ articles }) => articles) ?? 0
  const counts = new Map(provinces.map((province) => [province.name, province]))
  const columns = (max(provinceTiles, ({ column }) => column) ?? 0) + 1
  const rows = (max(provinceTiles, ({ row }) => row) ?? 0) + 1
  return (
    <figure>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset does not draw */}
      <svg
        class="chart tile-map"
        viewBox={`0 0 ${columns * STEP} ${rows * STEP}`}
        role="group"
        aria-label={words.register.map}
      >
        {provinceTiles.map((tile) => {
          const { url, articles } = counts.get(tile.name) ?? { articles: 0, url: undefined }
          const at = { x: tile.column * STEP + 2, y: tile.row * STEP + 2 }
          const square = (
            <>
              <title>{`${tile.name} ${words.count.articles(articles)}`}</title>
              <rect {...at} width={SIDE} height={SIDE} />
              <text x={at.x + SIDE / 2} y={at.y + 27}>
                {tile.short}
              </text>
              <text class="count" x={at.x + SIDE / 2} y={at.y + 45}>
                {words.count.number(articles)}
              </text>
            </>
          )
          return url ? (
            <a key={tile.name} class={shadeOf(articles, most, 'root')} href={href(url, site.pathPrefix)}>
              {square}
            </a>
          ) : (
            <g key={tile.name} class={shadeOf(articles, most, 'root')}>
              {square}
            </g>
          )
        })}
      </svg>
      <figcaption class="note">{words.register.mapNote}</figcaption>
    </figure>
  )
}
