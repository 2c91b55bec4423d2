import { HtmlValidate, StaticConfigLoader } from 'html-validate'

/** Preact writes `<!doctype html>` and `<br/>`; blank ends of lines and long headlines are the record's. */
const matters = {
  'doctype-style': 'off',
  'long-title': 'off',
  'no-trailing-whitespace': 'off',
  'void-style': 'off',
} as const

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:recommended'], rules: matters }),
)

/**
 * What is wrong with a page's HTML.
 *
 * @returns `rule: message @ selector`, each rule's first alone
 */
export function invalidHtml(html: string): string[] {
  const { results } = validator.validateStringSync(html)
  const messages = results.flatMap(({ messages: found }) => found)
  const first = new Map(messages.toReversed().map((message) => [message.ruleId, message]))
  return [...first.values()].map(({ ruleId, message, selector }) => `${ruleId}: ${message} @ ${selector}`)
}
