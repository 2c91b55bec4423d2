import { clearLine, cursorTo } from 'node:readline'
import type { Figures, Progress, RunningStage, StageName } from '../diagnostics/progress.ts'
import { figuresText, words } from './words.ts'

/** Where the lines go: `process.stdout`, or what a test gives. */
export interface Screen {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  write(text: string): unknown
}

/** A bar appears for a stage that lasts longer. */
const patience = 2000
const redrawEvery = 100
const stageWidth = 8
const barWidth = 30

/**
 * One line a stage, when it is over: what it counted and how long it took.
 *
 * On a terminal a long stage shows a bar while it runs; anywhere else nothing but the lines is written.
 */
export function showProgress(screen: Screen, now: () => number = () => performance.now()): Progress {
  return {
    start: (stage, total) => new ShownStage(screen, now, stage, total),
    remark: (text) => void screen.write(`${''.padEnd(stageWidth)}${text}\n`),
  }
}

class ShownStage implements RunningStage {
  private readonly screen: Screen
  private readonly now: () => number
  private readonly stage: StageName
  private readonly total: number | undefined
  private readonly began: number
  private done = 0
  private drawn: number | undefined

  constructor(screen: Screen, now: () => number, stage: StageName, total: number | undefined) {
    this.screen = screen
    this.now = now
    this.stage = stage
    this.total = total
    this.began = now()
  }

  advance(count = 1): void {
    this.done += count
    const time = this.now()
    if (!this.screen.isTTY || time - this.began < patience) return
    if (this.drawn !== undefined && time - this.drawn < redrawEvery) return
    this.drawn = time
    this.clear()
    this.screen.write(`${this.label()}${bar(this.done, this.total)}`)
  }

  finish(figures: Figures = {}): void {
    if (this.drawn !== undefined) this.clear()
    const time = words.seconds(this.now() - this.began)
    this.screen.write(`${this.label()}${figuresText(figures).padEnd(56)} ${time.padStart(8)}\n`)
  }

  private label(): string {
    return words.stages[this.stage].padEnd(stageWidth)
  }

  private clear(): void {
    const stream = this.screen as NodeJS.WriteStream
    clearLine(stream, 0)
    cursorTo(stream, 0)
  }
}

function bar(done: number, total: number | undefined): string {
  if (!total) return String(done)
  const filled = Math.min(barWidth, Math.floor((done / total) * barWidth))
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done}/${total}`
}
