/** Letters and digits that are typed as they are. */
const typedLatin = /^[a-z0-9]+$/

/** Latin input is looked up by its first letters, other input by its first characters. */
const LATIN_KEY = 3
const OTHER_KEY = 2

/** Syllables at which typing may begin: surname, given name, its second half. */
const STARTS = 3

/**
 * The key under which names are kept that a reader may mean.
 *
 * @param typed - folded, without spaces
 * @returns `undefined` for a single Latin letter, which could mean anything
 */
export function suggestionKey(typed: string): string | undefined {
  if (!typedLatin.test(typed)) return typed.slice(0, OTHER_KEY) || undefined
  return typed.length < 2 ? undefined : typed.slice(0, LATIN_KEY)
}

/** Whether a key is as long as keys get, so that its list must be whole. */
export function isFullKey(key: string): boolean {
  return key.length === (typedLatin.test(key) ? LATIN_KEY : OTHER_KEY)
}

/**
 * All keys that lead to a name.
 *
 * @param names - folded, aliases too
 * @param spellings - syllables parted by spaces, `huai jin peng`
 */
export function suggestionKeys(names: readonly string[], spellings: readonly string[]): Set<string> {
  const keys = new Set<string>()
  for (const name of names) addCharacters(keys, name.replaceAll(' ', ''))
  for (const spelling of spellings) addSpelling(keys, spelling.split(' '))
  return keys
}

function addCharacters(keys: Set<string>, name: string): void {
  keys.add(name.slice(0, 1))
  for (let start = 0; start + OTHER_KEY <= name.length; start++) {
    const key = suggestionKey(name.slice(start, start + LATIN_KEY))
    if (key) keys.add(key)
  }
}

function addSpelling(keys: Set<string>, syllables: readonly string[]): void {
  for (let start = 0; start < Math.min(STARTS, syllables.length); start++) {
    const rest = syllables.slice(start)
    for (const letters of [rest.join(''), rest.map((syllable) => syllable.charAt(0)).join('')])
      for (let length = 2; length <= Math.min(LATIN_KEY, letters.length); length++)
        keys.add(letters.slice(0, length))
  }
}

/**
 * Whether typed letters spell a name: each syllable whole or begun, `hjp`, `huaijp`, `huaijinpeng`, from any syllable on.
 *
 * @returns at which syllable they begin; -1 where they do not
 */
export function spelledFrom(typed: string, spelling: string): number {
  const syllables = spelling.split(' ')
  return syllables.findIndex((_, start) => spells(typed, syllables, start))
}

function spells(typed: string, syllables: readonly string[], at: number): boolean {
  if (typed === '') return true
  const syllable = syllables[at] ?? ''
  for (let length = 1; length <= syllable.length && typed.startsWith(syllable.slice(0, length)); length++)
    if (spells(typed.slice(length), syllables, at + 1)) return true
  return false
}
