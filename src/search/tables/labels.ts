import type { FacetKind } from './facet-kind.ts'
import { type NameLink, type PackedName, packName, unpackName } from './name-link.ts'
import { nameFolders } from './record-format.ts'

/** Entries in one part of the labels. */
export const LABEL_SLICE = 512

/** Encode some names, in order, as JSON; `0` stands for a name that no article has any more. */
export function encodeLabels(names: readonly (NameLink | undefined)[], kind: FacetKind): Uint8Array {
  const packed = names.map((name) => (name ? packName(name, nameFolders[kind]) : 0))
  return new TextEncoder().encode(JSON.stringify(packed))
}

/** The inverse of `encodeLabels`. */
export function readLabels(bytes: Uint8Array, kind: FacetKind): (NameLink | undefined)[] {
  const packed = JSON.parse(new TextDecoder().decode(bytes)) as (PackedName | 0)[]
  return packed.map((name) => (name === 0 ? undefined : unpackName(name, nameFolders[kind])))
}
