import { Fragment } from 'preact'
import { clausesOf } from './clauses.ts'

/** A quotation as short as this stays in one line. */
const TERM = /([“‘《〈「][^“”‘’《》〈〉「」]{1,8}[”’》〉」])/u

/** A large headline: it breaks between its clauses, within one only where that alone is too long, never in a term. */
export function Headline({ title }: { readonly title: string }) {
  const clauses = clausesOf(title)
  if (clauses.length === 1) return <Terms text={title} />
  return (
    <>
      {clauses.map(({ text, space }) => (
        <Fragment key={text}>
          <span class="clause">
            <Terms text={text} />
          </span>
          {space}
        </Fragment>
      ))}
    </>
  )
}

function Terms({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(TERM).map((part, index) =>
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
