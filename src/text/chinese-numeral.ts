/** `〇` and its look-alikes are what word processors make of it: ○ ◯ Ｏ O 零. */
const digits = new Map(
  Object.entries({
    '〇○◯零ＯO0０': 0,
    一壹弌1１: 1,
    二贰貳弍两兩2２: 2,
    三叁參弎3３: 3,
    四肆4４: 4,
    五伍5５: 5,
    六陆陸6６: 6,
    七柒7７: 7,
    八捌8８: 8,
    九玖9９: 9,
  }).flatMap(([characters, value]) => [...characters].map((character) => [character, value] as const)),
)

const tens = new Map([
  ['十', 10],
  ['拾', 10],
  ['廿', 20],
  ['卅', 30],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
])

const myriads = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
])

/**
 * Read a whole number in Chinese or Arabic numerals: `二〇二一`, `十九`, `一百零五`, `两万三千`, `廿一`, `2021`.
 *
 * @returns `undefined` where the text is anything else
 */
export function chineseNumeral(text: string): number | undefined {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  const characters = [...text]
  if (characters.length === 0 || characters.length > 20) return undefined
  return characters.every((character) => digits.has(character))
    ? positional(characters)
    : placeValue(characters)
}

/** `二〇二一`: digit behind digit. */
function positional(characters: readonly string[]): number {
  return characters.reduce((value, character) => value * 10 + (digits.get(character) ?? 0), 0)
}

/** `二千零二十一`: digits with their places; a place without a digit before it counts once (`十九`). */
function placeValue(characters: readonly string[]): number | undefined {
  let [total, section, digit] = [0, 0, undefined as number | undefined]
  for (const character of characters) {
    const value = digits.get(character)
    const place = tens.get(character)
    const myriad = myriads.get(character)
    if (value !== undefined) {
      if (digit) return undefined
      digit = value
    } else if (place !== undefined) {
      section += (digit || 1) * place
      digit = undefined
    } else if (myriad !== undefined) {
      // 万 multiplies its own four places, 亿 all that stands before it
      const own = section + (digit ?? 0)
      total = myriad === 1e8 ? (total + own || 1) * myriad : total + (own || 1) * myriad
      section = 0
      digit = undefined
    } else return undefined
  }
  return total + section + (digit ?? 0)
}
