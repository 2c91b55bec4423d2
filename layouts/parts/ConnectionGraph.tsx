import type { NameLink } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import type { GraphDrawing } from '../../src/site/studies/layout-graph.ts'
import { href } from '../../src/site/url.ts'

interface ConnectionGraphProps {
  readonly site: Site
  readonly drawing: GraphDrawing<NameLink>
  readonly label: string
}

/** A graph of people, each a link to their page. */
export function ConnectionGraph({ site, drawing, label }: ConnectionGraphProps) {
  const { width, height, nodes, links } = drawing
  return (
    <svg class="chart graph" viewBox={`0 0 ${width} ${height}`}>
      <title>{label}</title>
      {[1, 2, 3].map((strength) => (
        <path key={strength} class={`link-${strength}`} d={pathOf(strength)} />
      ))}
      {nodes.map((node) => (
        <a key={node.url} href={href(node.url, site.pathPrefix)} aria-label={`${node.name} ${node.articles}`}>
          <circle cx={node.x} cy={node.y} r={node.radius} />
          <text x={node.x} y={node.y + node.radius + 13}>
            {node.name}
          </text>
        </a>
      ))}
    </svg>
  )

  function pathOf(strength: number): string {
    return links
      .filter((link) => link.strength === strength)
      .map(({ from, to }) => `M${nodes[from]?.x} ${nodes[from]?.y}L${nodes[to]?.x} ${nodes[to]?.y}`)
      .join('')
  }
}
