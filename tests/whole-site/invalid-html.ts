import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate'

/** Preact writes `<!doctype html>` and `<br/>`; blank ends of lines and long headlines are the record's. */
const matters = {
  'doctype-style': 'off',
  'long-title': 'off',
  'no-trailing-whitespace': 'off',
  'void-style': 'off',
} as const

/** Resolves its rules once: the usual loader makes the tables of elements anew for every page. */
class OneConfig extends StaticConfigLoader {
  private resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined

  override getConfigFor(handle: string) {
    this.resolved ??= super.getConfigFor(handle)
    return this.resolved
  }
}

const validator = new HtmlValidate(new OneConfig({ extends: ['html-validate:recommended'], rules: matters }))

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

/**
 * The same of every page of a site.
 *
 * @param site - by path, bytes as latin1
 */
export function invalidPages(site: ReadonlyMap<string, string>): string[] {
  return [...site]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, html]) =>
      invalidHtml(Buffer.from(html, 'latin1').toString()).map((fault) => `${path} ${fault}`),
    )
}
