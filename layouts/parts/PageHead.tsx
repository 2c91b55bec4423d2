import type { ComponentChildren } from 'preact'

interface PageHeadProps {
  /** Text, or text with one part set large. */
  readonly title: ComponentChildren
  readonly class?: string
  readonly children?: ComponentChildren
}

/** A page's headline and what is said under it. */
export function PageHead({ title, class: name, children }: PageHeadProps) {
  return (
    <header class={name ? `page-head ${name}` : 'page-head'}>
      <h1>{title}</h1>
      {children}
    </header>
  )
}
