import { pathToFileURL } from 'node:url'
import { VFile } from 'vfile'
import { readBulletin } from '../src/bulletin/read-bulletin.ts'
import { type JoinCase, layouts, printCase, seeded, wholeParagraphs } from './join-cases.ts'

/** How well line ends are told apart: of the joins made, those that were right; of those to make, those that were made. */
export interface JoinScore {
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly kept: number
}

/** Read a case and compare its joins with the truth. */
export function scoreCase({ text, labels }: JoinCase): JoinScore {
  const { items } = readBulletin(new VFile({ path: 'case.txt', value: text }))
  const made = new Set(items.flatMap(({ joins }) => joins.map(({ before, after }) => `${before}+${after}`)))
  const pairs = [...labels].map(([pair, isJoin]) => ({ pair, isJoin, isMade: made.has(pair) }))
  return {
    right: pairs.filter(({ isJoin, isMade }) => isJoin && isMade).length,
    wrong:
      pairs.filter(({ isJoin, isMade }) => !isJoin && isMade).length +
      [...made].filter((pair) => !labels.has(pair)).length,
    missed: pairs.filter(({ isJoin, isMade }) => isJoin && !isMade).length,
    kept: pairs.filter(({ isJoin, isMade }) => !isJoin && !isMade).length,
  }
}

function main(): void {
  const paragraphs = wholeParagraphs()
  const random = seeded(20_210_717)
  const total = { right: 0, wrong: 0, missed: 0, kept: 0 }
  for (const layout of layouts) {
    const scores = Array.from({ length: 60 }, () => {
      const start = random(Math.max(1, paragraphs.length - 8))
      return scoreCase(printCase(layout, paragraphs.slice(start, start + 8), random))
    })
    const sum = scores.reduce(added)
    Object.assign(total, added(total, sum))
    print(layout, sum)
  }
  print('all', total)
}

function added(a: JoinScore, b: JoinScore): JoinScore {
  return {
    right: a.right + b.right,
    wrong: a.wrong + b.wrong,
    missed: a.missed + b.missed,
    kept: a.kept + b.kept,
  }
}

function print(name: string, { right, wrong, missed, kept }: JoinScore): void {
  const precision = right / Math.max(1, right + wrong)
  const recall = right / Math.max(1, right + missed)
  console.log(
    `${name.padEnd(24)} ${right + missed} joins, ${kept + wrong} ends: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`,
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
