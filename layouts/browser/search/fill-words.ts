import { groupDigits } from '../../../src/site/words/group-digits.ts'

/**
 * Put values into a text of the page's words.
 *
 * > | {n} article|{n} articles      with n = 2,418: `2,418 articles`
 */
export function fillWords(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  const [one = '', many] = template.split('|')
  const chosen = many === undefined || values.n === 1 ? one : many
  return chosen.replace(/\{(\w+)\}/g, (place, name: string) => shown(values[name] ?? place))
}

function shown(value: string | number): string {
  return typeof value === 'number' ? groupDigits(value) : value
}
