/** A line end in folded text: no gram contains it, no position counts it. */
const BARRIER = 10

/** Typed arrays have the machine's order of bytes: every machine that Node runs on has the lower byte first. */
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

/** The folded fields of all articles in one typed array: two bytes a character instead of a string each. */
export class FieldTexts {
  private units = new Uint16Array(1 << 16)
  private used = 0
  /** By field: characters before it, line ends not counted. */
  private starts = new Uint32Array(1 << 10)
  /** By field: units before it. */
  private offsets = new Uint32Array(1 << 10)
  private counted = 0
  private fields = 0

  /** Add an article: its headline's field, then its text's. Both folded. */
  add(headline: string, text: string): void {
    this.addField(headline)
    this.addField(text)
  }

  /** Two an article. */
  get fieldCount(): number {
    return this.fields
  }

  /** Characters without line ends: where field `index` begins among them. */
  startOf(index: number): number {
    return index < this.fields ? (this.starts[index] ?? 0) : this.characters
  }

  /** How many characters there are altogether, line ends not counted. */
  get characters(): number {
    return this.counted
  }

  /** A field's folded text, line ends included. */
  textOf(field: number): string {
    const end = field + 1 < this.fields ? this.offsets[field + 1] : this.used
    return utf16.decode(this.units.subarray(this.offsets[field], end))
  }

  /** Call `visit` for each character in order, with the one behind it, 0 where a block ends. */
  forEachPair(visit: (first: number, second: number, position: number) => void): void {
    let position = 0
    let field = 0
    for (let index = 0; index < this.used; index++) {
      const first = this.units[index] ?? 0
      if (first === BARRIER) continue
      while (this.startOf(field + 1) <= position) field++
      const second = position + 1 < this.startOf(field + 1) ? (this.units[index + 1] ?? 0) : 0
      visit(first, second === BARRIER ? 0 : second, position)
      position++
    }
  }

  private addField(text: string): void {
    this.reserve(text.length)
    this.offsets[this.fields] = this.used
    this.starts[this.fields++] = this.counted
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      this.units[this.used++] = unit
      if (unit !== BARRIER) this.counted++
    }
  }

  private reserve(length: number): void {
    if (this.used + length > this.units.length) {
      const grown = new Uint16Array(Math.max(this.units.length * 2, this.used + length))
      grown.set(this.units)
      this.units = grown
    }
    if (this.fields < this.starts.length) return
    this.starts = twiceAsLong(this.starts)
    this.offsets = twiceAsLong(this.offsets)
  }
}

function twiceAsLong(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(numbers.length * 2)
  grown.set(numbers)
  return grown
}
