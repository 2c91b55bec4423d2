import type { ComponentChildren } from 'preact'

interface SectionProps {
  readonly title: string
  /** Names the section for links and for assistive technology. */
  readonly id: string
  /** Behind the title, small. */
  readonly count?: string | undefined
  readonly class?: string
  readonly children: ComponentChildren
}

/** A part of a page under its own heading. */
export function Section({ title, id, count, class: name, children }: SectionProps) {
  return (
    <section class={name ? `section ${name}` : 'section'} aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {count && <span class="count">{count}</span>}
      </h2>
      {children}
    </section>
  )
}
