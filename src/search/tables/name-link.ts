/** A name with its page. */
export interface NameLink {
  readonly id: string
  readonly name: string
  /** From the site's root, without the path prefix; empty where it has no page. */
  readonly url: string
}

/** A name as written into an index part: its id and address are left out where the name gives them. */
export type PackedName = string | readonly [name: string, id: string] | readonly [string, string, url: string]

/** @param folder - the address above its page, `people` */
export function packName({ id, name, url }: NameLink, folder: string): PackedName {
  if (url !== `/${folder}/${id}/`) return [name, id, url]
  return id === name ? name : [name, id]
}

/** The inverse of `packName`. */
export function unpackName(packed: PackedName, folder: string): NameLink {
  const [name, id = name, url = `/${folder}/${id}/`] = typeof packed === 'string' ? [packed] : packed
  return { id, name, url }
}
