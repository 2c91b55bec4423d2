import { provinces } from './gazetteer/divisions.ts'
import { posts } from './gazetteer/posts.ts'
import { surnames } from './gazetteer/surnames.ts'

const known: ReadonlySet<string> = new Set(posts)
/** By its last unit: how long a post may be, the longest first. Most places are passed over at one look. */
const lengths: ReadonlyMap<number, readonly number[]> = lengthsByLast()

/** No post goes on before one of these: marks, digits, and words that bind a post's holder to the sentence. */
const boundary = new RegExp(
  [
    String.raw`[\s\p{P}\p{Nd}]`,
    // Before the shorter ones that they begin with.
    '由于|对于|关于|基于|鉴于|位于|在于|高于|向来|任命|担任|接任|重新发表',
    '在|对|和|与|及|同|向|由|被|给|让|请|的|了|是|为|将|把|等|以|到',
    // 应国家主席邀请, but not 应急管理部, 供应.
    '(?<![供反响效相适感呼])应(?![邀急用对变力试聘])',
    '会见|会谈|会晤|陪同|邀请|应邀|欢迎|选举|当选|接见|召见|通电话|出席|主持|视察|慰问|悼念|缅怀|致电|致函',
    '表示|指出|强调|认为|宣布|证实|确认|重申|指示|希望|要求|支持|反对|批评|谴责|祝贺|感谢|援引|听取|传达|介绍|发表|播出',
    '通过|安排|代表|包括|根据|按照|有关|还有|值此|随后|当天|今晚|日晚|上午|下午',
    // 据黎巴嫩卫生部部长, but not 数据.
    '(?<![数证根依占收单])据',
  ].join('|'),
  'gu',
)

/** Names that hold such a word within them: nothing ends or begins there. */
const unbroken = new RegExp(
  [
    '以色列|埃及|阿尔及利亚|的黎波里|共和[国党]|安提瓜和巴布达|特立尼达和多巴哥|波斯尼亚和黑塞哥维那|圣多美和普林西比|圣基茨和尼维斯|圣文森特和格林纳丁斯',
    // Israel's, as the news shortens it.
    '以(?=总理|总统|防长|外长|财长|军总参谋长)',
    '代表(?:团|大会|资格)|在野党|共同民主党|对外(?=友好|联络|经济|贸易|合作|文化)|[高中初]等(?=法院|人民|检察|教育|职业)',
    '发展和改革|文化和旅游|住房和城乡|工业和信息化|人力资源和社会保障|退役军人和|粮食和物资|党史和文献|宪法和法律|社会和法制|中央和国家机关|党和国家功勋|民族和宗教|人口和计划',
    '合作与发展|贸易和发展|环境与发展|外交[与和]安全|安全[与和]国防|经济[与和](?:财政|工业|贸易|气候|发展)|海洋与投资|救济和工程|战略和生态',
  ].join('|'),
  'gu',
)

const frequentSurnames = surnames.slice(0, 200)

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
 * @param read - the line in simplified characters, one for one: posts are known in these
 * @returns the printed post with what it is a post of, several joined by `、` as printed; `undefined` where none stands there
 */
export function postBefore(line: string, start: number, read = line): string | undefined {
  if (!endsInPost(read, start)) return undefined
  let first = segmentStart(read, start)
  while (
    start - first < chainReach &&
    read[first - 1] === '、' &&
    (endsInPost(read, first - 1) || isBody(read, first - 1))
  )
    first = segmentStart(read, first - 1)
  return isDeputed(read.slice(first, start)) ? undefined : line.slice(first, start)
}

/** `王沪宁代表`: before 习近平 it says who speaks for him, as 江苏代表 does not. */
function isDeputed(post: string): boolean {
  const [, name = ''] = /^(\p{Script=Han}{2,3})代表$/u.exec(post) ?? []
  return frequentSurnames.includes(name.charAt(0)) && !isOfSomething(name)
}

function isOfSomething(name: string): boolean {
  return /[省市区县州国党会团界方军大]$/.test(name) || provinces.some((province) => province.startsWith(name))
}

/** The longest known post that ends at `end`. */
export function postLengthBefore(line: string, end: number): number {
  const possible = lengths.get(line.charCodeAt(end - 1))
  if (!possible) return 0
  for (const length of possible) if (length <= end && known.has(line.slice(end - length, end))) return length
  return 0
}

function lengthsByLast(): Map<number, number[]> {
  const byLast = new Map<number, number[]>()
  for (const post of posts.toSorted((a, b) => b.length - a.length)) {
    const last = post.charCodeAt(post.length - 1)
    const own = byLast.get(last) ?? []
    byLast.set(last, own)
    if (post.length > 1 && own.at(-1) !== post.length) own.push(post.length)
  }
  return byLast
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
  const cuts = [...before.matchAll(boundary)]
  if (cuts.length === 0) return from
  const whole = [...line.slice(from, end).matchAll(unbroken)]
  const isWithin = (at: number) => whole.some(({ index, 0: name }) => at >= index && at < index + name.length)
  const last = cuts.findLast(({ index }) => !isWithin(index))
  return last ? from + last.index + last[0].length : from
}
