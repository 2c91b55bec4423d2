/**
 * Put values into a text of the page's words.
 *
 * > | {n} article|{n} articles      with n = 2: `2 articles`
 */
export function fillWords(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  const [one = '', many] = template.split('|')
  const chosen = many === undefined || values.n === 1 ? one : many
  return chosen.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
