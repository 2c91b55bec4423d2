/** A file of the search: its path below its folder, `/` between folders, and its bytes. */
export interface SearchFile {
  readonly path: string
  readonly bytes: Uint8Array
}
