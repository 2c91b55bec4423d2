import { compoundSurnames, surnames } from '../gazetteer/surnames.ts'
import { postLengthBefore } from '../post-before.ts'

const single = new Set(surnames)
const compound = new Set(compoundSurnames)

/** Words that begin with a surname's character and stand behind posts: 理事长沙龙, 选手马拉松. */
const words: ReadonlySet<string> = new Set(
  '沙龙 论坛 马拉松 高质量 高水平 常务 成员 代表 安全 方案 任务 路线 水平 温度 文化 文明 明年 时代 习惯 关于 应当 相关 于是 从而 何时'.split(
    ' ',
  ),
)

/** A verb or adverb whose first character reads like the end of a name: 张黎共同调研. */
const tails: Readonly<Record<string, string>> = {
  共: '同',
  分: '别',
  出: '席访任',
  参: '加观与',
  主: '持',
  表: '示',
  指: '出',
  强: '调',
  会: '见谈',
  陪: '同',
  应: '邀',
  访: '问',
  近: '日',
  同: '志',
}

const listEnd = /^(?:分别|共同|出席|主持|参加|陪同|一行|等(?![级待候]))/

/** What makes a doctrine, a prize or the like of the name before it. */
const doctrine =
  /^(?:特色|共产党|人民解放军|新时代中国特色社会主义|(?:[\p{sc=Han}]{2,4})?思想|理论|主义|文学奖|奖(?![励状金项杯])|定理|定律)/u

/** Slogans that mean the country: it counts in them. */
const slogans = /^(?:美丽|健康|数字|平安|法治|文化|质量|制造|诚信|活力|新|大美|一个)?$/

/** No title is looked for further back. */
const longestTitle = 40

/**
 * Does the name stand here only inside another one: a doctrine's (`中国特色社会主义`), a platform's in quotation marks
 * (`“科创中国”`), a book's or a law's (`《中华人民共和国公司法》`)?
 */
export function isInOtherName(text: string, start: number, end: number): boolean {
  if (doctrine.test(text.slice(end, end + 16)) || isInTitle(text, start)) return true
  const before = text.slice(Math.max(0, start - 5), start)
  const open = before.lastIndexOf('“')
  return text[end] === '”' && open >= 0 && !slogans.test(before.slice(open + 1))
}

function isInTitle(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - longestTitle), start)
  return /[《〈][^》〉\n]*$/.test(before)
}

/** Is the string a common word that only looks like a person's name? */
export function isWord(name: string): boolean {
  return words.has(name)
}

/** The name without the character that belongs to the verb behind it; `undefined` where nothing is to be cut. */
export function withoutVerb(text: string, name: string, places: readonly number[]): string | undefined {
  const followers = tails[name.at(-1) ?? '']
  if (name.length < 3 || !followers || !single.has(name[0] ?? '')) return undefined
  const always = places.every((place) => followers.includes(text[place + name.length] ?? '。'))
  return always && places.length > 0 ? name.slice(0, -1) : undefined
}

/**
 * Names in a list between a post and a verb: what stands there can be nothing else.
 *
 * > | 党组、书记处成员束为、殷皓分别结合分管工作
 *                     ^^^^ ^^^^
 */
export function listedNames(text: string): string[] {
  const found: string[] = []
  for (let i = text.indexOf('、'); i >= 0; i = text.indexOf('、', i + 1)) {
    const length = [3, 2].find((size) => postLengthBefore(text, i - size) > 0 && isShaped(text, i - size, i))
    if (length !== undefined) found.push(...listFrom(text, i - length, i))
  }
  return found
}

function listFrom(text: string, start: number, mark: number): string[] {
  const names = [text.slice(start, mark)]
  for (let at = mark; text[at] === '、' && names.length < 40; ) {
    const first = at + 1
    const end = [first + 3, first + 2].find(
      (stop) =>
        isShaped(text, first, stop) && (text[stop] === '、' || listEnd.test(text.slice(stop, stop + 2))),
    )
    if (end === undefined) return []
    names.push(text.slice(first, end))
    at = end
  }
  return names
}

function isShaped(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end)
  const isName = single.has(name[0] ?? '') || (name.length > 2 && compound.has(name.slice(0, 2)))
  return isName && /^\p{sc=Han}+$/u.test(name) && !isWord(name)
}
