import { createInterface } from 'node:readline'
import type { ReviewedName } from '../archive/name-review.ts'
import type { NameDecision } from '../entities/record-decision.ts'
import { InputError } from './input-error.ts'
import { linesOfName } from './print-names.ts'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'

/** Where questions go and answers come from. */
export interface Dialogue {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/** Writes a decision; returns what to tell. */
export type Decide = (name: ReviewedName, decision: NameDecision) => readonly string[]

/**
 * Ask about one name after the other; each decision is written at once, so that leaving loses nothing.
 *
 * The end of the input ends the questions.
 */
export async function askAboutNames(
  names: readonly ReviewedName[],
  decide: Decide,
  { input, output }: Dialogue,
): Promise<void> {
  const lines = createInterface({ input })
  const answers = lines[Symbol.asyncIterator]()
  const ask = async (question: string) => {
    output.write(question)
    const { value, done } = await answers.next()
    return done ? undefined : value.trim()
  }
  for (const name of names) {
    output.write(`${name.kind}\n${linesOfName(name).join('\n')}\n`)
    const decision = await decisionAbout(name.name, ask, output)
    if (decision === 'quit') break
    if (decision !== 'skip') output.write(`${told(() => decide(name, decision)).join('\n')}\n`)
  }
  lines.close()
}

type Ask = (question: string) => Promise<string | undefined>

async function decisionAbout(
  name: string,
  ask: Ask,
  output: NodeJS.WritableStream,
): Promise<NameDecision | 'skip' | 'quit'> {
  for (;;) {
    const answer = await ask(words.review.ask)
    if (answer === undefined || answer === 'q') return 'quit'
    if (answer === 's' || answer === '') return 'skip'
    if (answer === 'a') return { act: 'accept', name }
    if (answer === 'r') return { act: 'reject', name }
    const into = answer === 'm' ? await ask(words.review.into) : undefined
    if (into) return { act: 'merge', name, into }
    if (answer !== 'm') output.write(`${words.review.again}\n`)
  }
}

/** A decision that the file cannot take is told, and the next name asked about. */
function told(decide: () => readonly string[]): readonly string[] {
  try {
    return decide()
  } catch (error) {
    if (error instanceof UsageError) return [error.message]
    if (!(error instanceof InputError)) throw error
    return [
      words.review.refused,
      ...error.files.flatMap(({ messages }) => messages.map(({ reason }) => `  ${reason}`)),
    ]
  }
}
