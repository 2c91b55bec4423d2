/** Markup that was made and sanitised elsewhere: the one door for it. */
export function RawHtml(props: { readonly html: string; readonly class?: string; readonly lang?: string }) {
  return <div class={props.class} lang={props.lang} dangerouslySetInnerHTML={{ __html: props.html }} />
}
