import { compoundSurnames, surnames } from '../gazetteer/surnames.ts'
import { postLengthBefore } from '../post-before.ts'
import type { LabelledSpan } from '../tagger/lattice.ts'

export interface NamedStretch {
  readonly start: number
  readonly end: number
}

const single = new Set(surnames)
const compound = new Set(compoundSurnames)

/** What a name is followed by: a mark, or a word that takes a person as its subject. */
const follower =
  /^(?:[\s\p{P}]|分别|共同|出席|主持|参加|陪同|带队|一行|表示|指出|强调|介绍|认为|要求|代表|作|在|说|称|率|与|和|同|向|对|等|任|为|致|会见|考察|调研|访问|抵达|前往|就|因|于|宣布|担任|当选|同志|先生|女士)/u

/**
 * Stretches that have a Chinese name's shape where names stand: behind a post, and on through a list.
 *
 * > | 党组、书记处成员束为、殷皓分别结合分管工作
 *                     ^^^^ ^^^^
 */
export function namesAtPosts(text: string, spans: readonly LabelledSpan[]): NamedStretch[] {
  const found: NamedStretch[] = []
  const personEnds = new Set(spans.filter(({ kind, best }) => kind === 0 && best).map(({ end }) => end))
  for (let i = 2; i < text.length; i++) {
    const before = text[i - 1] ?? ''
    const opens = before === '、' ? personEnds.has(i - 1) : postLengthBefore(text, i) > 0
    if (!opens) continue
    for (const end of nameEnds(text, i)) {
      found.push({ start: i, end })
      personEnds.add(end)
    }
  }
  return found
}

/** Ends of what may be one name from `start` on: three characters, or two. */
function nameEnds(text: string, start: number): number[] {
  const lengths = compound.has(text.slice(start, start + 2))
    ? [3, 4]
    : single.has(text[start] ?? '')
      ? [2, 3]
      : []
  return lengths
    .map((length) => start + length)
    .filter((end) => /^\p{sc=Han}+$/u.test(text.slice(start, end)) && follower.test(text.slice(end, end + 2)))
}
