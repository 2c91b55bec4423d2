/** How often each run stands, in how many articles, and where first. */
export class Tally {
  /** Four numbers a run, so that a look at one is one look into memory: times, articles, last article, first place. */
  #rows = new Int32Array(4 << 16)

  /** Forget everything and keep the memory. */
  clear(): void {
    this.#rows.fill(0)
  }

  /** @param article - its ordinal; a run's articles come one after the other */
  add(run: number, article: number, place: number): void {
    const row = run * 4
    while (row >= this.#rows.length) this.#grow()
    const rows = this.#rows
    const times = rows[row] ?? 0
    rows[row] = times + 1
    if (times === 0) rows[row + 3] = place
    else if (rows[row + 2] === article) return
    rows[row + 2] = article
    rows[row + 1] = (rows[row + 1] ?? 0) + 1
  }

  count(run: number): number {
    return this.#rows[run * 4] ?? 0
  }

  articles(run: number): number {
    return this.#rows[run * 4 + 1] ?? 0
  }

  first(run: number): number {
    return this.#rows[run * 4 + 3] ?? 0
  }

  #grow(): void {
    const larger = new Int32Array(this.#rows.length * 2)
    larger.set(this.#rows)
    this.#rows = larger
  }
}
