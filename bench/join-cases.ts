import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { columns } from '../src/text/columns.ts'

/** A printed page made of whole paragraphs, and where its line ends are none. */
export interface JoinCase {
  readonly layout: Layout
  readonly text: string
  /** `before+after` of every two printed lines of text that follow each other → whether they are of one paragraph. */
  readonly labels: ReadonlyMap<string, boolean>
}

export const layouts = [
  'page cuts, blank lines',
  'wrapped, indented',
  'wrapped, blank lines',
  'wrapped, bare',
] as const
export type Layout = (typeof layouts)[number]

interface PrintedLine {
  readonly text: string
  /** `undefined`: a blank line, a page number. Negative: a line that is a paragraph of its own. */
  readonly paragraph: number | undefined
}

/** Numbers that are the same on every run. */
export function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Whole paragraphs: of the corpus where it lies beside the project, else of the project's own bulletins. */
export function wholeParagraphs(): string[] {
  const corpus = resolve(import.meta.dirname, '../../shared/corpus/xwlb')
  const folder = existsSync(corpus) ? corpus : resolve(import.meta.dirname, '../content/bulletins')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
  const every = Math.max(1, Math.floor(files.length / 80))
  return files
    .filter((_, index) => index % every === 0)
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.length >= 30 && /[。！？”]$/.test(line) && !/^[#*·]|[\\&*]/.test(line))
}

/** Lines that are no prose and stay lines: headlines within an item, salutations, lists, signatures, verse. */
const others: readonly (readonly string[])[] = [
  ['**工作进展顺利**'],
  ['各市、州科协:'],
  ['出席会议的有:'],
  ['（一）加强组织领导，明确责任分工。', '（二）加大宣传力度，营造良好氛围。'],
  ['1.时间：7月19日', '2.地点：科技馆三楼会议室'],
  ['清河水暖少年来', '一架风车九处开'],
]

/** Print paragraphs in a layout. */
export function printCase(
  layout: Layout,
  paragraphs: readonly string[],
  random: (below: number) => number,
): JoinCase {
  const lines: PrintedLine[] = [blank('## 某地召开工作会议'), blank('')]
  const width = 40 + 2 * random(20)
  for (const [index, paragraph] of paragraphs.entries()) {
    lines.push(
      ...(layout === 'page cuts, blank lines'
        ? cutLines(paragraph, index, random)
        : wrapLines(paragraph, index, layout, width)),
    )
    if (layout !== 'wrapped, indented' && layout !== 'wrapped, bare') lines.push(blank(''))
    const other = random(3) === 0 ? others[random(others.length)] : undefined
    if (other) lines.push(...separate(other, index, layout))
  }
  const paged = layout === 'page cuts, blank lines' ? lines : withPages(lines, 12 + random(20))
  return {
    layout,
    text: `${paged.map(({ text }) => text).join('\n')}\n\n某县科协[2021-07-19]\n`,
    labels: labelsOf(paged),
  }
}

function blank(text: string): PrintedLine {
  return { text, paragraph: undefined }
}

function separate(other: readonly string[], index: number, layout: Layout): PrintedLine[] {
  const indent = layout === 'wrapped, indented' ? '　　' : ''
  const lines = other.map((text, at) => ({
    text: text.startsWith('**') ? text : indent + text,
    paragraph: -1 - index * 10 - at,
  }))
  return [
    ...(other[0]?.startsWith('**') ? [blank('')] : []),
    ...lines,
    ...(layout === 'wrapped, bare' && !other[0]?.startsWith('**') ? [] : [blank('')]),
  ]
}

/** A page ends somewhere in one paragraph of three; a cut that falls behind a full stop cannot be seen and is not made. */
function cutLines(paragraph: string, index: number, random: (below: number) => number): PrintedLine[] {
  const at = 12 + random(Math.max(1, paragraph.length - 20))
  const head = paragraph.slice(0, at)
  if (random(3) !== 0 || /[。！？”：；]$/.test(head) || at > paragraph.length - 6)
    return [{ text: paragraph, paragraph: index }]
  return [{ text: head, paragraph: index }, blank(''), { text: paragraph.slice(at), paragraph: index }]
}

/** As a word processor breaks lines: no mark first on a line, no number or Latin word in two. */
function wrapLines(paragraph: string, index: number, layout: Layout, width: number): PrintedLine[] {
  const lines: string[] = []
  let line = layout === 'wrapped, indented' ? '　　' : ''
  for (const { 0: word } of paragraph.matchAll(/(?:[\w.%]+|.)[，。、；：！？）》”’…]*/gsu)) {
    if (columns(line + word) > width && line.trim() !== '') {
      lines.push(line)
      line = ''
    }
    line += word
  }
  return [...lines, line].map((text) => ({ text, paragraph: index }))
}

function withPages(lines: readonly PrintedLine[], height: number): PrintedLine[] {
  return lines.flatMap((line, index) =>
    index > 4 && index % height === 0 ? [blank(`- ${index / height} -`), line] : [line],
  )
}

function labelsOf(lines: readonly PrintedLine[]): Map<string, boolean> {
  const texts = lines.flatMap(({ paragraph, text }, index) =>
    paragraph === undefined || text.startsWith('**') ? [] : [{ paragraph, number: index + 1 }],
  )
  return new Map(
    texts
      .slice(1)
      .map(({ paragraph, number }, at) => [
        `${texts[at]?.number}+${number}`,
        texts[at]?.paragraph === paragraph,
      ]),
  )
}
