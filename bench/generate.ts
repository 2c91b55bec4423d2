/** A bulletin that nobody printed: its file name and its text. */
export interface GeneratedBulletin {
  readonly file: string
  readonly text: string
}

const surnames = [...'王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹']
const givenCharacters = [...'明华建国伟芳敏静丽强磊军洋勇艳杰娟涛超秀霞平刚桂英文玉兰海红梅春']
const places = [
  '北京市',
  '青海省',
  '西宁市',
  '四川省',
  '成都市',
  '云南省',
  '昆明市',
  '福建省',
  '厦门市',
  '黑龙江省',
]
const bodies = [
  '地质学会',
  '青年科协',
  '水利协会',
  '医学研究所',
  '农业技术推广站',
  '航天教育中心',
  '科普出版社',
]
const subjects = [
  '志愿服务',
  '科普活动',
  '学术年会',
  '人才培养',
  '创新大赛',
  '春耕生产',
  '防汛工作',
  '海洋观测',
]
const acts = ['启动', '举行', '召开', '总结', '部署', '推进', '考察', '发布']
/** Two of these make a word: the text's pairs of characters are as many as those of a real one. */
const characters = [
  ...'的一是在有人这中大为上个国和地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运',
]

/** Articles of one bulletin, paragraphs of one article, words of one sentence: least and most. */
const articlesEach = [8, 20] as const
const paragraphsEach = [2, 9] as const
const wordsEach = [4, 16] as const
const firstDay = Date.UTC(1990, 0, 1)
const dayLength = 86_400_000

/**
 * Bulletins in the shape of the seed's, with words of their own: the same seed gives the same text everywhere.
 *
 * @param count - how many articles they hold altogether
 */
export function* generateBulletins(count: number, seed = 1): Generator<GeneratedBulletin> {
  const random = randomNumbers(seed)
  for (let day = 0, made = 0; made < count; day++) {
    const articles = Math.min(between(random, articlesEach), count - made)
    const date = new Date(firstDay + day * dayLength).toISOString().slice(0, 10)
    const items = Array.from({ length: articles }, () => writeArticle(random, date))
    made += articles
    yield { file: `${date.slice(0, 4)}/${date}.txt`, text: `\n\n· 要闻选编 ·\n\n${items.join('\n\n\n')}\n` }
  }
}

function writeArticle(random: () => number, date: string): string {
  const place = pick(random, places)
  const body = pick(random, bodies)
  const headline = `${place}${pick(random, subjects)}${pick(random, acts)} ${word(random)}${word(random)}`
  const paragraphs = Array.from({ length: between(random, paragraphsEach) }, () => writeParagraph(random))
  const first = `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日，${place}${body}${pick(random, acts)}${pick(random, subjects)}，${pick(random, bodies)}主任${person(random)}出席。`
  return `## ${headline}\n\n${[first, ...paragraphs].join('\n\n')}\n\n${place}${body} [${date}]`
}

function writeParagraph(random: () => number): string {
  const sentences = Array.from({ length: between(random, [1, 5]) }, () => {
    const words = Array.from({ length: between(random, wordsEach) }, () => word(random)).join('')
    return random() < 0.15 ? `${pick(random, bodies)}会长${person(random)}说，${words}。` : `${words}。`
  })
  return sentences.join('')
}

function person(random: () => number): string {
  const given = Array.from({ length: between(random, [1, 2]) }, () => pick(random, givenCharacters))
  return pick(random, surnames) + given.join('')
}

/** Few characters are frequent and many are rare, as in any text. */
function word(random: () => number): string {
  const rare = () => characters[Math.floor(characters.length * random() ** 2)] ?? ''
  return rare() + rare()
}

function pick(random: () => number, list: readonly string[]): string {
  return list[Math.floor(random() * list.length)] ?? ''
}

function between(random: () => number, [least, most]: readonly [number, number]): number {
  return least + Math.floor(random() * (most - least + 1))
}

/** Numbers in [0, 1) by Mulberry32, whose bits are the same on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
