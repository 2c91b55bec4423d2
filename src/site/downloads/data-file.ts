import type { FilePart } from '../file-parts.ts'
import { joinParts, unkeyedParts } from '../in-parts.ts'
import type { KeyedFile } from '../site-file.ts'
import type { DataKind } from './data-fields.ts'

/** A data file, and what kind of records it holds. */
export interface DataFile extends KeyedFile {
  readonly kind: DataKind
  /** A file of its first record alone. */
  readonly beginning: string
}

/**
 * Describe a data file by its records: they are made one after the other, and only as many as are asked for.
 *
 * @param format - gives the file's text part by part
 * @param parts - the same text, where its parts are known by what they are made of
 */
export function dataFile<Record extends object>(
  path: string,
  kind: DataKind,
  key: readonly string[],
  records: () => Iterable<Record>,
  format: (records: Iterable<Record>) => Iterable<string>,
  parts: () => Iterable<FilePart> = () => unkeyedParts(format(records())),
): DataFile {
  const join = (all: Iterable<Record>) => [...format(all)].join('')
  return {
    ...{ path, kind, key: JSON.stringify(key), parts },
    get content() {
      return joinParts(parts())
    },
    get beginning() {
      for (const first of records()) return join([first])
      return join([])
    },
  }
}
