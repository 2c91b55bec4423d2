/** Rows of GB 2312 that hold Han characters, and cells in a row. Bytes of a character: row + 0xb0, cell + 0xa1. */
const ROWS = 72
const CELLS = 94

/** The characters of GB 2312, row by row, as every browser decodes them; the last five cells of row 39 hold none. */
export function gb2312Characters(): string {
  const bytes = new Uint8Array(ROWS * CELLS * 2)
  for (let at = 0; at < ROWS * CELLS; at++) {
    bytes[2 * at] = 0xb0 + Math.floor(at / CELLS)
    bytes[2 * at + 1] = 0xa1 + (at % CELLS)
  }
  return new TextDecoder('gbk').decode(bytes)
}
