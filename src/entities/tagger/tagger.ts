import type { ArchiveOpinions } from '../document/archive-opinions.ts'
import type { DecisionTrees } from '../document/decision-trees.ts'
import type { SiteWeights } from '../document/site-weights.ts'
import { closeMarks } from './close-marks.ts'
import { labelCount } from './labels.ts'
import { type LabelledSpan, Lattice } from './lattice.ts'
import { Model, type ModelContents, margin } from './model.ts'
import { PairGrouper } from './pair-groups.ts'
import { foldText } from './patterns.ts'
import { cutSequences } from './sequences.ts'

/** Positions scored in one go: enough to make margins cheap, few enough to stay in the cache. */
const stretchLength = 1024

/** Labels the names of a text, sentence by sentence. */
export class Tagger {
  /** By kind: how much each evidence of a document counts. */
  readonly decisions: readonly Float32Array[]
  /** By kind: what is decided of a candidate beside the document's others. */
  readonly trees: readonly DecisionTrees[]
  /** What the text around a string's sites says for its being a place's name. */
  readonly siteWeights: SiteWeights
  readonly opinions: ArchiveOpinions
  readonly #grouper: PairGrouper
  readonly #model: Model
  readonly #lattice: Lattice
  readonly #scores = new Int32Array((stretchLength + 400 + 2 * margin) * labelCount)

  constructor(model: ModelContents) {
    this.decisions = model.decisions
    this.trees = model.trees
    this.siteWeights = model.siteWeights
    this.opinions = model.opinions
    this.#grouper = new PairGrouper(model.pairGroups)
    this.#model = new Model(model)
    this.#lattice = new Lattice(this.#model.transitions, this.#model.unit)
  }

  /**
   * The names of a text and what may be names, in order of their starts: positions are UTF-16 units as printed.
   *
   * The text is folded for reading, unit by unit, so that traditional characters read like simplified ones. No name has
   * half of a pair of brackets.
   *
   * @param text - lines with their ends; a line end before the first reads best
   * @param least - the least probability of what is not in the best labelling
   */
  tag(text: string, least = 0.05): LabelledSpan[] {
    const folded = foldText(text, this.#grouper)
    const cuts = cutSequences(folded.units)
    const spans: LabelledSpan[] = []
    for (let at = 0; at + 1 < cuts.length; ) {
      const first = cuts[at] as number
      let next = at + 1
      while (next + 1 < cuts.length && (cuts[next] as number) - first < stretchLength) next++
      this.#model.score(folded, first, cuts[next] as number, this.#scores)
      for (; at < next; at++) {
        const start = cuts[at] as number
        const offset = (start - first + margin) * labelCount
        for (const span of this.#lattice.read(
          this.#scores,
          offset,
          (cuts[at + 1] as number) - start,
          least,
        )) {
          const whole = closeMarks(text, { ...span, start: span.start + start, end: span.end + start })
          if (whole) spans.push(whole)
        }
      }
    }
    return spans
  }
}
