/** How often each run stands, in how many articles, and where first. */
export class Tally {
  #counts = new Uint32Array(1 << 16)
  #articles = new Uint32Array(1 << 16)
  #last = new Int32Array(1 << 16).fill(-1)
  #first = new Int32Array(1 << 16)

  add(run: number, article: number, place: number): void {
    while (run >= this.#counts.length) this.#grow()
    if (this.#counts[run] === 0) this.#first[run] = place
    this.#counts[run] = this.count(run) + 1
    if (this.#last[run] === article) return
    this.#last[run] = article
    this.#articles[run] = this.articles(run) + 1
  }

  count(run: number): number {
    return this.#counts[run] ?? 0
  }

  articles(run: number): number {
    return this.#articles[run] ?? 0
  }

  first(run: number): number {
    return this.#first[run] ?? 0
  }

  #grow(): void {
    const size = this.#counts.length * 2
    const [counts, articles, last, first] = [this.#counts, this.#articles, this.#last, this.#first]
    this.#counts = new Uint32Array(size)
    this.#counts.set(counts)
    this.#articles = new Uint32Array(size)
    this.#articles.set(articles)
    this.#last = new Int32Array(size).fill(-1)
    this.#last.set(last)
    this.#first = new Int32Array(size)
    this.#first.set(first)
  }
}
