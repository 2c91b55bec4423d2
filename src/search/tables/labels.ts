import type { Entry } from './entries.ts'
import type { FacetKind } from './facet-kind.ts'
import { type NameLink, type PackedName, packName, unpackName } from './name-link.ts'
import { nameFolders } from './record-format.ts'

/** Entries in one part of the labels. */
export const LABEL_SLICE = 512

/** Encode the names of some entries, in order, as JSON. */
export function encodeLabels(entries: readonly Entry[]): Uint8Array {
  const packed = entries.map(({ kind, name }) => packName(name, nameFolders[kind]))
  return new TextEncoder().encode(JSON.stringify(packed))
}

/** The inverse of `encodeLabels`. */
export function readLabels(bytes: Uint8Array, kind: FacetKind): NameLink[] {
  const packed = JSON.parse(new TextDecoder().decode(bytes)) as PackedName[]
  return packed.map((name) => unpackName(name, nameFolders[kind]))
}
