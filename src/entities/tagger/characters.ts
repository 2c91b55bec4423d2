import { unpackTraditional } from '../../text/traditional-pack.ts'
import { traditionalTable } from '../../text/traditional-table.ts'
import { surnames, transcription } from '../gazetteer/surnames.ts'

/** Variant forms that the table of traditional characters does not know, as old print and its recognition have them. */
const variantPairs =
  '囯国 硏研 羣群 峯峰 啓启 産产 衆众 逹达 汚污 笵范 姉姊 戸户 髙高 郞郎 旣既 卽即 靑青 靜静 爲为 說说 隷隶 內内 呉吴 黃黄 敎教 悅悦 稅税 銳锐 閱阅 脫脱 淸清 晩晚 歩步 鄕乡 敍叙 絶绝 値值 彦彦 凉凉 温温'

const placeSuffixes = '省市县区州盟旗镇乡村庄屯寨岛山河江湖海峡湾港口路街道巷里桥站关岭沟洲国城堡'
const bodySuffixes = '会部局厅司院社党军团队校所馆台行委署处组厂盟报室庭司科'
const numerals = '一二三四五六七八九十百千万亿两几〇零'
const functionWords = '的了在和与及对向为是将把被从到由以于并也就都而或等'

/** Half-width marks, and those of other traditions, as the full-width ones that the labelled stories print. */
const markPairs =
  ',， ;； :： !！ ?？ (（ )） [［ ]］ 「“ 」” 『‘ 』’ 〝“ 〞” •· ∙· ・· ‧· ･· ●· —- ―- ─- –- －- ／/ ～~ 〈《 〉》 ｡。 ､、'

/** Class of a character, a set of bits. */
export const characterClass = {
  digit: 1,
  letter: 2,
  other: 3,
  dot: 9,
  listMark: 10,
  han: 16,
} as const

/** By UTF-16 unit: the simplified character, or the usual mark, that stands for it. One unit for one, so spans stay. */
const simplifiedUnits: Uint16Array = simplifyUnits()

/** By UTF-16 unit: the character that stands for it in the tagger's features. One unit for one, so spans stay. */
export const foldedUnits: Uint16Array = foldUnits()

/** By folded unit: its class. */
export const unitClasses: Uint8Array = classifyUnits()

/** Traditional characters and variants as simplified ones, marks as the usual ones. */
export function simplifyText(text: string): string {
  let first = 0
  while (first < text.length && simplifiedUnits[text.charCodeAt(first)] === text.charCodeAt(first)) first++
  if (first === text.length) return text
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = simplifiedUnits[text.charCodeAt(i)] as number
  return Buffer.from(units.buffer).toString('utf16le')
}

function simplifyUnits(): Uint16Array {
  const units = Uint16Array.from({ length: 65536 }, (_, unit) => unit)
  for (const [from, to] of unpackTraditional(traditionalTable))
    if (from < 65536 && to < 65536) units[from] = to
  for (const pair of [...markPairs.split(' '), ...variantPairs.split(' ')])
    units[pair.charCodeAt(0)] = pair.charCodeAt(1)
  for (const pair of markPairs.split(' ')) {
    const full = pair.charCodeAt(0) + 0xfee0
    if (pair.charCodeAt(0) < 0x7f) units[full] = pair.charCodeAt(1)
  }
  return units
}

function foldUnits(): Uint16Array {
  const units = simplifiedUnits.slice()
  for (let unit = 0xff01; unit <= 0xff5e; unit++) units[unit] = units[unit - 0xfee0] as number
  for (let unit = 0; unit < 65536; unit++) {
    const half = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit
    if (half >= 0x30 && half <= 0x39) units[unit] = 0x30
    if (half >= 0x41 && half <= 0x5a) units[unit] = 0x41
    if (half >= 0x61 && half <= 0x7a) units[unit] = 0x61
    if (half === 0x09 || half === 0xa0 || half === 0x3000) units[unit] = 0x20
  }
  return units
}

function classifyUnits(): Uint8Array {
  const classes = new Uint8Array(65536).fill(characterClass.other)
  classes[0x30] = characterClass.digit
  classes[0x41] = classes[0x61] = characterClass.letter
  classes[0xb7] = characterClass.dot
  classes[0x3001] = characterClass.listMark
  classes.fill(characterClass.han, 0x3400, 0xe000)
  const add = (characters: string, bit: number) => {
    for (const character of characters) {
      const unit = character.charCodeAt(0)
      classes[unit] = (classes[unit] ?? 0) | bit
    }
  }
  add(surnames.slice(0, 400), 1)
  add(transcription, 2)
  add(placeSuffixes, 4)
  add(bodySuffixes, 8)
  add(numerals, 32)
  add(functionWords, 64)
  return classes
}
