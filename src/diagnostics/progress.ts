/** The stages of the path, in its order, as the command line names them. */
export type StageName = 'read' | 'name' | 'write' | 'load' | 'gather' | 'render' | 'index' | 'publish'

/** What a stage has counted: a noun of the words file → how many. */
export type Figures = Readonly<Record<string, number>>

/** Hears how a run gets on. The command line shows it; a library user may ignore it. */
export interface Progress {
  /**
   * A stage begins.
   *
   * @param total - how many things it will count, where that is known
   */
  start(stage: StageName, total?: number): RunningStage
  /** More about the stage that has just finished, on a line of its own. */
  remark(text: string): void
}

/** A stage between its start and its end. */
export interface RunningStage {
  /** That many more are done. Cheap: call it for each. */
  advance(count?: number): void
  /** The stage is over; `figures` are what its line tells. */
  finish(figures?: Figures): void
}

/** Hears and says nothing. */
export const silent: Progress = { start: () => ({ advance() {}, finish() {} }), remark() {} }
