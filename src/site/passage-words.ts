/** Marks that belong to what stands before a passage. */
const leading = /^[\s，。；、：！？”’》）」』,;:!?)]+/u
/** Marks that belong to what stands behind it. */
const trailing = /[\s，、；：“‘《（「『,;:(]+$/u
const sentenceEnds = /[。！？；!?;][”’》）」』)\s]*$/u
const endsNext = /^[”’》）」』)\s]*[。！？；!?;]/u

/**
 * The words of a passage, with an ellipsis where it begins or ends within a sentence: two texts agree from anywhere to
 * anywhere.
 *
 * @param block - the text that it stands in
 * @param start - UTF-16 units; the end is exclusive
 */
export function passageWords(block: string, start: number, end: number): string {
  const printed = block.slice(start, end)
  const opened = printed.replace(leading, '')
  const words = opened.replace(trailing, '')
  const from = end - opened.length
  const to = from + words.length
  const before = block.slice(0, from).trim()
  const behind = block.slice(to).trim()
  const opens = before === '' || sentenceEnds.test(before)
  const closes = behind === '' || sentenceEnds.test(words) || endsNext.test(behind)
  return `${opens ? '' : '…'}${words}${closes ? '' : '…'}`
}
