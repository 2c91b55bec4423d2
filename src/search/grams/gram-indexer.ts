import { buildGramIndex, type GramIndex } from './build-gram-index.ts'
import type { FieldTexts } from './field-texts.ts'

/** Makes the exact index of a segment, in this thread or another, which may take the texts away. */
export type GramIndexer = (texts: FieldTexts) => Promise<GramIndex>

/** In this thread. */
export const indexGramsHere: GramIndexer = async (texts) => buildGramIndex(texts)
