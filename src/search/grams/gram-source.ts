import type { GramFields, GramPositions } from './gram-list.ts'

/** Lists of grams of one or two UTF-16 units: what an engine must provide, the rest is shared. */
export interface GramSource {
  /** No fields where nothing contains the gram. */
  fieldsOf(gram: string): Promise<GramFields>
  /** Offsets in its fields, line ends counted, in the order of `fieldsOf`. Only for two units. */
  positionsOf(gram: string): Promise<GramPositions>
  /** Whether its positions come with its fields, so that asking for them costs nothing more. */
  isLight(gram: string): Promise<boolean>
}
