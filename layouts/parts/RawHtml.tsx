interface RawHtmlProps {
  readonly html: string
  /** The element around it. */
  readonly as?: 'div' | 'header' | 'ul'
  readonly class?: string
  readonly lang?: string
}

/** Markup that was made and sanitised elsewhere: the one door for it. */
export function RawHtml({ html, as: Around = 'div', ...rest }: RawHtmlProps) {
  return <Around {...rest} dangerouslySetInnerHTML={{ __html: html }} />
}

/** Data within a page, read and never run; `<` is escaped, so that no text can end the element. */
export function RawJson({ data }: { readonly data: object }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
