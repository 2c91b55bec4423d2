/** The command line was used wrongly: printed with a hint at the help, and the program ends with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
