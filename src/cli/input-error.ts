import type { VFile } from 'vfile'

/** The input cannot be used at all: its messages are printed, and the program ends with 1. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly files: readonly VFile[]

  constructor(files: readonly VFile[]) {
    super('The input cannot be used')
    this.files = files
  }
}
