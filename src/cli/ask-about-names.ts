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

/** What answers lead to. */
export interface Decisions {
  /** Whether anything has a name that another is to be merged into: a slip would make an entry of nobody. */
  readonly isKnown: (name: string) => boolean
  /** Writes a decision; returns what to tell. */
  readonly decide: (name: ReviewedName, decision: NameDecision) => readonly string[]
}

/**
 * Ask about one name after the other; each decision is written at once, so that leaving loses nothing.
 *
 * The end of the input ends the questions.
 */
export async function askAboutNames(
  names: readonly ReviewedName[],
  { isKnown, decide }: Decisions,
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
    const decision = await decisionAbout(name.name, ask, { isKnown, output })
    if (decision === 'quit') break
    if (decision !== 'skip') output.write(`${told(() => decide(name, decision)).join('\n')}\n`)
  }
  lines.close()
}

type Ask = (question: string) => Promise<string | undefined>

async function decisionAbout(
  name: string,
  ask: Ask,
  about: Pick<Decisions, 'isKnown'> & Pick<Dialogue, 'output'>,
): Promise<NameDecision | 'skip' | 'quit'> {
  for (;;) {
    const answer = await ask(words.review.ask)
    if (answer === undefined || answer === 'q') return 'quit'
    if (answer === 's' || answer === '') return 'skip'
    if (answer === 'a') return { act: 'accept', name }
    if (answer === 'r') return { act: 'reject', name }
    const into = answer === 'm' ? await askInto(ask, about) : undefined
    if (into) return { act: 'merge', name, into }
    if (answer !== 'm') about.output.write(`${words.review.again}\n`)
  }
}

async function askInto(
  ask: Ask,
  { isKnown, output }: Pick<Decisions, 'isKnown'> & Pick<Dialogue, 'output'>,
): Promise<string | undefined> {
  for (;;) {
    const into = await ask(words.review.into)
    if (!into || isKnown(into)) return into
    output.write(`${words.review.unknown(into)}\n`)
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
