import { Fragment } from 'preact'
import { clausesOf } from './clauses.ts'
import { unbroken } from './unbroken.ts'

interface HeadlineProps {
  readonly title: string
  /** Names that stay whole as well. */
  readonly names?: readonly string[]
  /** And days, as the headline writes them. */
  readonly days?: readonly string[]
}

/**
 * A large headline: it breaks between its clauses, within one only where that alone is too long, never in a term or a
 * name.
 */
export function Headline({ title, names = [], days = [] }: HeadlineProps) {
  const clauses = clausesOf(title)
  if (clauses.length === 1) return <Terms text={title} names={names} days={days} />
  return (
    <>
      {clauses.map(({ text, space }) => (
        <Fragment key={text}>
          <span class="clause">
            <Terms text={text} names={names} days={days} />
          </span>
          {space}
        </Fragment>
      ))}
    </>
  )
}

interface TermsProps {
  readonly text: string
  readonly names?: readonly string[]
  readonly days?: readonly string[]
}

/** A text that breaks in no short quotation, name or day, nor before a middle dot. */
export function Terms({ text, names, days }: TermsProps) {
  return (
    <>
      {unbroken(text, names, days).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={part} class="term">
            {part}
          </span>
        ),
      )}
    </>
  )
}
