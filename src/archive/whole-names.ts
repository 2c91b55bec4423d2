const dots = /[·•]/

/** Is it a foreign name in more than one part? */
export function isWhole(name: string): boolean {
  return dots.test(name)
}

/** By short form: the whole names that it may be short for and that are no ends of longer ones themselves. */
export function wholeNamesOf(names: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>()
  for (const name of new Set(names))
    for (const form of formsOf(name)) owners.set(form, (owners.get(form) ?? new Set()).add(name))
  const longer = new Set([...new Set(names)].flatMap(endsOf))
  for (const wholes of owners.values())
    for (const name of [...wholes]) if (longer.has(name)) wholes.delete(name)
  return owners
}

/** `塔伊普·埃尔多安` and `埃尔多安` of `雷杰普·塔伊普·埃尔多安`; `冯德莱恩` of `乌尔苏拉·冯·德莱恩`. */
export function endsOf(name: string): string[] {
  const parts = name.split(dots)
  const ends = parts.slice(1).map((_, index) => parts.slice(index + 1))
  const forms = ends.flatMap((end) => [end.join('·'), end.join('')])
  return [...new Set(forms)].filter((form) => form.length > 1)
}

/** What may stand for the whole name; the first part too: `麦麦提` of `麦麦提·图尔荪`. */
export function formsOf(name: string): string[] {
  return [...endsOf(name), name.split(dots)[0] ?? ''].filter((form) => form.length > 1)
}
