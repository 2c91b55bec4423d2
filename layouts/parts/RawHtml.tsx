/** Markup that was made and sanitised elsewhere: the one door for it. */
export function RawHtml(props: { readonly html: string; readonly class?: string; readonly lang?: string }) {
  return <div class={props.class} lang={props.lang} dangerouslySetInnerHTML={{ __html: props.html }} />
}

/** Data within a page, read and never run; `<` is escaped, so that no text can end the element. */
export function RawJson({ data }: { readonly data: object }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
