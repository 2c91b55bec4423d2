import { isChineseAt, isChineseBefore } from './chinese-character.ts'

const fullWidth = new Map(
  Object.entries({ ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' }),
)

const runs = /[,;:?!()]+/g
const address = /(?:https?:\/\/|www\.)[^\s，。；、）】》”]+/gi

/**
 * Show half-width `, ; : ? ! ( )` full-width where Chinese stands on both sides, as the eye expects it.
 *
 * For display only: the text on file stays as it was filed. The result has the same length, so spans stay valid.
 * Signs in numbers (`1,000`), Latin text and web addresses stay; brackets change in pairs or not at all.
 */
export function fullWidthPunctuation(text: string): string {
  const places = changedPlaces(text)
  if (places.size === 0) return text
  let shown = ''
  let from = 0
  for (const place of [...places].sort((a, b) => a - b)) {
    shown += text.slice(from, place) + (fullWidth.get(text[place] ?? '') ?? text[place])
    from = place + 1
  }
  return shown + text.slice(from)
}

function changedPlaces(text: string): Set<number> {
  const places = new Set<number>()
  for (const { 0: run, index } of text.matchAll(runs))
    if (standsInChinese(text, index, index + run.length))
      for (let at = index; at < index + run.length; at++) places.add(at)
  if (places.size === 0) return places
  for (const { 0: link, index } of text.matchAll(address))
    for (let at = index; at < index + link.length; at++) places.delete(at)
  return withoutHalfPairs(text, places)
}

/** The ends of a text count as Chinese when the other side is. */
function standsInChinese(text: string, start: number, end: number): boolean {
  if (start === 0 && end === text.length) return false
  return (start === 0 || isChineseBefore(text, start)) && (end === text.length || isChineseAt(text, end))
}

function withoutHalfPairs(text: string, places: Set<number>): Set<number> {
  const open: number[] = []
  for (const { 0: sign, index } of text.matchAll(/[()]/g)) {
    if (sign === '(') {
      open.push(index)
      continue
    }
    const partner = open.pop()
    if (partner !== undefined && places.has(partner) !== places.has(index)) {
      places.delete(partner)
      places.delete(index)
    }
  }
  return places
}
