import { buildGramIndex, type GramIndex } from '../../search/grams/build-gram-index.ts'
import { FieldTexts, type FieldTextsData } from '../../search/grams/field-texts.ts'

/** The grams of one segment. */
export function work(texts: FieldTextsData): GramIndex {
  return buildGramIndex(FieldTexts.of(texts))
}
