import { Fragment } from 'preact'
import { clausesOf } from './clauses.ts'

/** A large headline: it breaks between its clauses and within one only where that alone is too long for a line. */
export function Headline({ title }: { readonly title: string }) {
  const clauses = clausesOf(title)
  if (clauses.length === 1) return title
  return (
    <>
      {clauses.map(({ text, space }) => (
        <Fragment key={text}>
          <span class="clause">{text}</span>
          {space}
        </Fragment>
      ))}
    </>
  )
}
