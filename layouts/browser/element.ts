type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

type Child = Node | string | undefined | false

/**
 * Make an element: attributes are set as attributes, `true` as an empty one, `false` and `undefined` not at all; strings become text.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false))
  return made
}

/** The element with this id. Throws where the page and its script do not belong together. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new TypeError(`Unexpected page, expected \`#${id}\``)
  return found
}
