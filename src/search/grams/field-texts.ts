/** A line end in folded text: no gram contains it, but positions count it, so that pairs on its two sides never meet. */
const BARRIER = 10

/** Units in a block of the table from places to fields. */
const BLOCK = 256

/** Typed arrays have the machine's order of bytes: every machine that Node runs on has the lower byte first. */
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

/** What {@link FieldTexts} consists of, as another thread can be given it. */
export interface FieldTextsData {
  /** All fields' units, one behind the other. */
  readonly units: Uint16Array<ArrayBuffer>
  /** By field: units before it. */
  readonly offsets: Uint32Array<ArrayBuffer>
}

/** The folded fields of all articles in one typed array: two bytes a character instead of a string each. */
export class FieldTexts {
  private units = new Uint16Array(1 << 16)
  private used = 0
  /** By field: units before it. */
  private offsets = new Uint32Array(1 << 10)
  private fields = 0
  /** By block of `BLOCK` units: the last field that begins at or before its first one. Made on demand. */
  private blocks: Uint32Array | undefined

  static of({ units, offsets }: FieldTextsData): FieldTexts {
    const texts = new FieldTexts()
    texts.units = units
    texts.used = units.length
    texts.offsets = offsets
    texts.fields = offsets.length
    return texts
  }

  /** Give everything away, with the memory in which it stands: no text is left here. */
  take(): FieldTextsData {
    const data = { units: this.units.subarray(0, this.used), offsets: this.offsets.subarray(0, this.fields) }
    Object.assign(this, new FieldTexts())
    return data
  }

  /** Add an article: its headline's field, then its text's. Both folded. */
  add(headline: string, text: string): void {
    this.addField(headline)
    this.addField(text)
  }

  /** Two an article. */
  get fieldCount(): number {
    return this.fields
  }

  /** Where field `index` begins among all units. */
  startOf(index: number): number {
    return index < this.fields ? (this.offsets[index] ?? 0) : this.used
  }

  /** The field that a place among all units is in. */
  fieldAt(place: number): number {
    this.blocks ??= this.makeBlocks()
    let field = this.blocks[Math.floor(place / BLOCK)] ?? 0
    while (field + 1 < this.fields && this.startOf(field + 1) <= place) field++
    return field
  }

  /** How many units there are altogether, line ends too. */
  get characters(): number {
    return this.used
  }

  /** A field's folded text, line ends included. */
  textOf(field: number): string {
    return utf16.decode(this.units.subarray(this.offsets[field], this.startOf(field + 1)))
  }

  /** Call `visit` for each character in order, with the one behind it, 0 where a block ends. */
  forEachPair(visit: (first: number, second: number, position: number) => void): void {
    const units = this.units
    for (let field = 0; field < this.fields; field++) {
      const end = this.startOf(field + 1)
      for (let position = this.startOf(field); position < end; position++) {
        const first = units[position] ?? 0
        if (first === BARRIER) continue
        const second = position + 1 < end ? (units[position + 1] ?? 0) : 0
        visit(first, second === BARRIER ? 0 : second, position)
      }
    }
  }

  private makeBlocks(): Uint32Array {
    const blocks = new Uint32Array(Math.ceil(this.used / BLOCK))
    let field = 0
    for (let block = 0; block < blocks.length; block++) {
      while (field + 1 < this.fields && this.startOf(field + 1) <= block * BLOCK) field++
      blocks[block] = field
    }
    return blocks
  }

  private addField(text: string): void {
    this.blocks = undefined
    this.reserve(text.length)
    this.offsets[this.fields++] = this.used
    for (let index = 0; index < text.length; index++) this.units[this.used++] = text.charCodeAt(index)
  }

  private reserve(length: number): void {
    if (this.used + length > this.units.length) {
      const grown = new Uint16Array(Math.max(this.units.length * 2, this.used + length))
      grown.set(this.units)
      this.units = grown
    }
    if (this.fields < this.offsets.length) return
    const offsets = new Uint32Array(this.offsets.length * 2)
    offsets.set(this.offsets)
    this.offsets = offsets
  }
}
