/** No sequence is longer, whatever the text: labels are found one sequence at a time. */
const longest = 400

/** By unit: 1 where a sentence ends behind it. */
const sentenceEnds = new Uint8Array(0x10000)
for (const mark of '。！？；\n') sentenceEnds[mark.charCodeAt(0)] = 1

/**
 * Cut folded text into the sequences that are labelled as wholes: sentences, and pieces of overlong ones.
 *
 * @returns where each begins, and the text's length
 */
export function cutSequences(units: Uint16Array): number[] {
  const cuts = [0]
  let first = 0
  for (let i = 1; i < units.length; i++)
    if (sentenceEnds[units[i - 1] as number] === 1 || i - first >= longest) {
      cuts.push(i)
      first = i
    }
  if (units.length > 0) cuts.push(units.length)
  return cuts
}
