import type { Mention } from '../entities/names.ts'
import type { ImportedNames } from '../naming-stage.ts'
import { words } from './words.ts'

/** Every value with what spoke for it and where it stands: paragraph (0: the headline) and characters, from 1. */
export function FoundInItem({ names }: { names: ImportedNames | undefined }) {
  const values = valuesOf(names?.mentions ?? [])
  const doubtful = valuesOf(names?.doubtful ?? [])
  if (values.length + doubtful.length === 0) return null
  return (
    <details>
      <summary>{words.page.names(values.length, doubtful.length)}</summary>
      <table>
        <tbody>
          {[...values, ...doubtful].map(([first, ...more]) => (
            <tr
              key={`${first.kind} ${first.text}`}
              class={doubtful.some((each) => each[0] === first) ? 'message' : ''}
            >
              <th scope="row">{first.text}</th>
              <td>{first.kind}</td>
              <td>{`${first.evidence.rule} ${first.evidence.score.toFixed(2)}`}</td>
              <td>{[...new Set([first, ...more].flatMap(({ post }) => post ?? []))].join('; ')}</td>
              <td>{[first, ...more].map(spanOf).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function spanOf({ paragraph, start, end }: Mention): string {
  return `${paragraph + 1}:${start + 1}–${end}`
}

/** Mentions by kind and string, in the order of the first. */
function valuesOf(mentions: readonly Mention[]): [Mention, ...Mention[]][] {
  const values = new Map<string, [Mention, ...Mention[]]>()
  for (const mention of mentions) {
    const key = `${mention.kind} ${mention.text}`
    const same = values.get(key)
    if (same) same.push(mention)
    else values.set(key, [mention])
  }
  return [...values.values()]
}
