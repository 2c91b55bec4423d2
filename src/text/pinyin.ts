import { customPinyin, pinyin } from 'pinyin-pro'

/** Places whose characters are read otherwise than in common words: what pinyin-pro 3.29 has wrong. */
const placeReadings: Readonly<Record<string, string>> = {
  乐清: 'yuè qīng',
  乐亭: 'lào tíng',
  乐都: 'lè dū',
  蔚县: 'yù xiàn',
  浚县: 'xùn xiàn',
  洪洞: 'hóng tóng',
  尉犁: 'yù lí',
  莘庄: 'xīn zhuāng',
  单县: 'shàn xiàn',
  解州: 'xiè zhōu',
  歙县: 'shè xiàn',
  六合: 'lù hé',
  筠连: 'jūn lián',
  大埔: 'dà bù',
  黄陂: 'huáng pí',
  曾母: 'zēng mǔ',
  泌阳: 'bì yáng',
  涡阳: 'guō yáng',
  繁峙: 'fán shì',
  珲春: 'hún chūn',
  穆棱: 'mù líng',
  乌什: 'wū shí',
  喀什: 'kā shí',
}

customPinyin(placeReadings)

const hanAlone = /^[\u4e00-\u9fff]+$/

/** A name spelled. */
export interface Spelling {
  /** Syllables without tones, Latin runs whole: `huai jin peng`, `IBM zhong guo` in lower case. */
  readonly syllables: string
  /** `A` to `Z`; `#` where a name begins with anything else. */
  readonly initial: string
  /** Sorts as a dictionary does: syllables, then tones, then code points. Compare with `<`. */
  readonly sortKey: string
}

/** How a name's characters are read: what takes time. */
export interface Reading {
  /** See {@link Spelling.syllables}. */
  readonly syllables: string
  /** A digit a syllable; `0` where it has no tone. */
  readonly tones: string
}

/**
 * Spell a name in pinyin, the surname's reading in a person's (单 shàn, 仇 qiú), the place's in all others (重庆 chóngqìng).
 *
 * @param isPerson - a Chinese person's name begins with the surname; a foreign one has a middle dot and is read as written
 */
export function spell(name: string, isPerson: boolean): Spelling {
  return spellingOf(name, readName(name, isPerson))
}

/** The spelling of a name whose reading is known. */
export function spellingOf(name: string, { syllables, tones }: Reading): Spelling {
  const initial = /^[a-z]/.test(syllables) ? (syllables[0] ?? '').toUpperCase() : '#'
  return {
    syllables,
    initial,
    sortKey: `${initial === '#' ? '~' : ''}${syllables}\u0000${tones}\u0000${name}`,
  }
}

/** See {@link spell}. */
export function readName(name: string, isPerson: boolean): Reading {
  const surname = isPerson && !name.includes('·') ? 'head' : 'off'
  const read = (toneType: 'none' | 'num') =>
    pinyin(name, { toneType, type: 'array', surname, nonZh: 'consecutive', v: true }).filter((part) =>
      /[\p{L}\p{N}]/u.test(part),
    )
  const numbered = read('num')
  // A digit at the end is a tone, where there is nothing but characters; to read them again takes as long.
  const bare = hanAlone.test(name) ? numbered.map((part) => part.replace(/\d$/, '')) : read('none')
  const syllables = bare.join(' ').toLowerCase().replaceAll('ü', 'v')
  const tones = numbered.map((part) => part.match(/\d$/)?.[0] ?? '0').join('')
  return { syllables, tones }
}
