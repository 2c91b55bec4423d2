import { posts } from './gazetteer/posts.ts'

const known: ReadonlySet<string> = new Set(posts)
const longestPost = Math.max(...posts.map((post) => post.length))
/** What a post may end in: most places are passed over at one look. */
const lastUnits: ReadonlySet<number> = new Set(posts.map((post) => post.charCodeAt(post.length - 1)))

/** No post goes on before one of these: marks, digits, and words that bind a post's holder to the sentence. */
const boundary =
  /[\s\p{P}\p{Nd}]|在|对|和|与|及|同|向|由|被|给|让|请|的|了|是|为|将|把|等|以|到|会见|会谈|陪同|邀请|欢迎|任命|选举|当选|接见|通电话|表示|指出|强调|认为|代表/u

/** How far back a post is looked for. */
const reach = 60

/** How far back the first of several is. */
const chainReach = 400

/**
 * Read the post printed before a person's name.
 *
 * > | 青海省委常委、总工会主席马吉孝,青海省副省长张黎共同调研。
 *     ^^^^^^^^^^^^        ^^^^^^^^^^^^
 *
 * @param line - one paragraph or headline
 * @param start - where the name begins, UTF-16 units
 * @returns the printed post with what it is a post of, several joined by `、` as printed; `undefined` where none stands there
 */
export function postBefore(line: string, start: number): string | undefined {
  if (!endsInPost(line, start)) return undefined
  let first = segmentStart(line, start)
  while (
    start - first < chainReach &&
    line[first - 1] === '、' &&
    (endsInPost(line, first - 1) || isBody(line, first - 1))
  )
    first = segmentStart(line, first - 1)
  return line.slice(first, start)
}

/** The longest known post that ends at `end`. */
export function postLengthBefore(line: string, end: number): number {
  if (!lastUnits.has(line.charCodeAt(end - 1))) return 0
  for (let length = Math.min(longestPost, end); length >= 2; length--)
    if (known.has(line.slice(end - length, end))) return length
  return 0
}

function endsInPost(line: string, end: number): boolean {
  return postLengthBefore(line, end) > 0
}

/** `党组、书记处成员`: a body that shares the post which the next one ends in. */
function isBody(line: string, end: number): boolean {
  return /(?:党组|党委|书记处|常委会|委员会|协会|学会)$/.test(line.slice(Math.max(0, end - 4), end))
}

function segmentStart(line: string, end: number): number {
  const from = Math.max(0, end - reach)
  const before = line.slice(from, end - postLengthBefore(line, end))
  const cuts = [...before.matchAll(new RegExp(boundary, 'gu'))]
  const last = cuts.at(-1)
  return last ? from + last.index + last[0].length : from
}
