import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import { partLabels } from './part-labels.ts'

/** A graph as it is drawn; lengths are the drawing's units, the origin is its upper left corner. */
export interface GraphDrawing<N> {
  readonly width: number
  readonly height: number
  readonly nodes: readonly (N & { readonly x: number; readonly y: number; readonly radius: number })[]
  readonly links: readonly {
    readonly from: number
    readonly to: number
    readonly articles: number
    /** 1 to 3: how strong. */
    readonly strength: number
  }[]
}

/** A graph that is not laid out yet. */
export interface Graph<N> {
  readonly nodes: readonly N[]
  readonly links: readonly GraphLink[]
}

/** Two nodes, by their index, and how many articles join them. */
export interface GraphLink {
  readonly from: number
  readonly to: number
  readonly articles: number
}

const width = 900
const height = 640
const margin = 46

/**
 * Lay a graph out by forces: what is linked draws together, names keep clear of each other.
 *
 * The same graph gives the same drawing: the simulation starts from a fixed spiral, its noise is a fixed series
 * and the places are rounded.
 */
export function layoutGraph<N extends { readonly name: string; readonly articles: number }>(
  nodes: readonly N[],
  links: readonly GraphLink[],
): GraphDrawing<N> {
  const most = Math.max(1, ...nodes.map((node) => node.articles))
  const strongest = Math.max(1, ...links.map((link) => link.articles))
  const radii = nodes.map((node) => Math.round(4 + 10 * Math.sqrt(node.articles / most)))
  const places = settle(radii, links, strongest)
  const placed = fitter(places)
  const fitted = nodes.map(({ name }, index) => {
    const radius = radii[index] ?? 4
    return { ...placed(places[index] ?? { x: 0, y: 0 }), radius, name }
  })
  const parted = partLabels(fitted, { width, height })
  return {
    width,
    height,
    nodes: nodes.map((node, index) => ({
      ...node,
      ...(parted[index] ?? { x: 0, y: 0 }),
      radius: radii[index] ?? 4,
    })),
    links: links.map((link) => ({
      ...link,
      strength: 1 + Math.min(2, Math.floor((3 * link.articles) / strongest)),
    })),
  }
}

function settle(radii: readonly number[], links: readonly GraphLink[], strongest: number) {
  const bodies: (SimulationNodeDatum & { readonly radius: number })[] = radii.map((radius) => ({ radius }))
  const springs = links.map(({ from, to, articles }) => ({ source: from, target: to, articles }))
  forceSimulation(bodies)
    .randomSource(fixedSeries())
    .force(
      'link',
      forceLink(springs)
        .distance(({ articles }) => 130 - (70 * articles) / strongest)
        .strength(0.25),
    )
    .force('charge', forceManyBody().strength(-420))
    .force(
      'collide',
      forceCollide<(typeof bodies)[number]>(({ radius }) => radius + 24),
    )
    .force('x', forceX(0).strength(0.11))
    .force('y', forceY(0).strength(0.16))
    .stop()
    .tick(300)
  return bodies.map(({ x = 0, y = 0 }) => ({ x, y }))
}

/** Numerical Recipes' linear congruence: noise that is the same on every machine. */
function fixedSeries(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Stretch the places over the drawing. */
function fitter(places: readonly { readonly x: number; readonly y: number }[]) {
  const across = scale(
    places.map(({ x }) => x),
    width,
  )
  const down = scale(
    places.map(({ y }) => y),
    height,
  )
  return ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: across(x), y: down(y) })
}

function scale(values: readonly number[], length: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (!(high > low)) return () => length / 2
  return (value) => Math.round(margin + ((value - low) / (high - low)) * (length - 2 * margin))
}
