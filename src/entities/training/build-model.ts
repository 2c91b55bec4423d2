import { noSiteWeights } from '../document/site-weights.ts'
import { type ModelContents, stepOf } from '../tagger/model.ts'
import { shortKey } from '../tagger/weight-table.ts'
import type { FeatureTable } from './feature-table.ts'
import type { CrfWeights } from './train-crf.ts'

/**
 * Keep the largest weights and their keys.
 *
 * @param keep - how many weights; measured: 600,000 of 9.9 million lose nothing
 */
export function buildModel(
  table: FeatureTable,
  { features, transitions }: CrfWeights,
  keep: number,
): Omit<ModelContents, 'pairGroups' | 'opinions'> {
  const least = thresholdOf(features, keep)
  const kept = keptFeatures(table, features, least)
  const starts = new Int32Array(kept.length + 1)
  const cells: number[] = []
  const weights: number[] = []
  kept.forEach(({ id }, index) => {
    const first = table.starts[id] as number
    const last = table.starts[id + 1] as number
    for (let w = first; w < last; w++) {
      const weight = features[w] as number
      if (Math.abs(weight) < least || weight === 0) continue
      cells.push(w - first)
      weights.push(weight)
    }
    starts[index + 1] = cells.length
  })
  const scale = Math.fround(weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6))
  return {
    keys: Int32Array.from(kept, ({ key }) => key),
    starts,
    cells: Uint8Array.from(cells),
    steps: Int8Array.from(weights, (weight) => stepOf(weight, scale)),
    scale,
    transitions,
    decisions: [],
    trees: [],
    siteWeights: noSiteWeights,
  }
}

/** Ascending by key; of two keys that are one when shortened, the weightier stays. */
function keptFeatures(
  table: FeatureTable,
  features: Float32Array,
  least: number,
): { key: number; id: number }[] {
  const byKey = new Map<number, { key: number; id: number; most: number }>()
  for (let id = 0; id < table.size; id++) {
    let most = 0
    for (let w = table.starts[id] as number; w < (table.starts[id + 1] as number); w++)
      most = Math.max(most, Math.abs(features[w] as number))
    const key = shortKey(table.keys[id] as number)
    if (most >= least && most > (byKey.get(key)?.most ?? 0)) byKey.set(key, { key, id, most })
  }
  return [...byKey.values()].sort((a, b) => a.key - b.key)
}

function thresholdOf(features: Float32Array, keep: number): number {
  const sizes = features.map(Math.abs).sort()
  return sizes[Math.max(0, sizes.length - keep)] ?? 0
}
