import { Fragment } from 'preact'
import { clausesOf } from './clauses.ts'
import { unbroken } from './unbroken.ts'

interface HeadlineProps {
  readonly title: string
  /** Names that stay whole as well. */
  readonly names?: readonly string[]
}

/**
 * A large headline: it breaks between its clauses, within one only where that alone is too long, never in a term or a
 * name.
 */
export function Headline({ title, names = [] }: HeadlineProps) {
  const clauses = clausesOf(title)
  if (clauses.length === 1) return <Terms text={title} names={names} />
  return (
    <>
      {clauses.map(({ text, space }) => (
        <Fragment key={text}>
          <span class="clause">
            <Terms text={text} names={names} />
          </span>
          {space}
        </Fragment>
      ))}
    </>
  )
}

function Terms({ text, names }: { readonly text: string; readonly names: readonly string[] }) {
  return (
    <>
      {unbroken(text, names).map((part, index) =>
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
