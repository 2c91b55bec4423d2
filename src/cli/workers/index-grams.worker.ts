import { move, transferableSymbol, valueSymbol } from 'piscina'
import { buildGramIndex, type GramIndex } from '../../search/grams/build-gram-index.ts'
import { FieldTexts, type FieldTextsData } from '../../search/grams/field-texts.ts'

/** The grams of one segment. Its bytes are handed over, not copied. */
export function work(texts: FieldTextsData): GramIndex {
  const index = buildGramIndex(FieldTexts.of(texts))
  const buffers = [index.table, ...index.files.map(({ bytes }) => bytes)].map(({ buffer }) => buffer)
  return move({ [transferableSymbol]: buffers, [valueSymbol]: index }) as unknown as GramIndex
}
