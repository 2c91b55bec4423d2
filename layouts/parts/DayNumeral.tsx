import type { ComponentChildren } from 'preact'

interface DayNumeralProps {
  /** A day, a month or a year in words: `2024年5月18日`. */
  readonly name: string
  /** The number in it that is set large: 18. */
  readonly numeral: number
}

/** A date whose number is set large, as on a calendar that loses a leaf a day; read aloud it is the plain date. */
export function DayNumeral({ name, numeral }: DayNumeralProps) {
  const [before, after] = aroundNumeral(name, numeral)
  if (after === undefined) return <span class="date-name">{name}</span>
  return (
    <span class="date-name">
      {small('before', before)}
      <span class="numeral">{numeral}</span>
      {small('after', after)}
    </span>
  )
}

function small(place: 'before' | 'after', text: string): ComponentChildren {
  return text === '' ? null : <span class={place}>{text}</span>
}

/** What stands before and behind the number; the last of that value, for `2024年5月5日` has two. */
function aroundNumeral(name: string, numeral: number): readonly [string, string?] {
  const found = [...name.matchAll(/\d+/g)].filter(([digits]) => Number(digits) === numeral).at(-1)
  if (found === undefined) return [name]
  return [name.slice(0, found.index), name.slice(found.index + found[0].length)]
}
