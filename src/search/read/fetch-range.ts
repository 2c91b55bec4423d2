/** Bytes of a file, from `start` to before `end`; all of it where they are left out. */
export type FetchRange = (path: string, start?: number, end?: number) => Promise<Uint8Array<ArrayBuffer>>

/** A part of the index that could not be had: not the reader's fault, and worth another try. */
export class PartError extends Error {
  override readonly name = 'PartError'
  /** The file that it was to come from. */
  readonly path: string

  /** @param what - happened to it: `could not be fetched` */
  constructor(path: string, what: string, options?: ErrorOptions) {
    super(`\`${path}\` ${what}`, options)
    this.path = path
  }
}

/**
 * Fetch ranges from a static host. One that ignores ranges sends whole files: they are kept, and cut here.
 *
 * @param root - the site's address, with the path prefix, ending in `/`
 */
export function httpRanges(root: string): FetchRange {
  const whole = new Map<string, Uint8Array<ArrayBuffer>>()
  return async (path, start, end) => {
    const known = whole.get(path)
    if (known) return known.slice(start, end)
    const range = start === undefined || end === undefined ? undefined : `bytes=${start}-${end - 1}`
    const response = await get(root + path, range)
    const bytes = await body(response, path)
    if (response.status === 206) return checked(bytes, path, (end ?? 0) - (start ?? 0))
    if (range) whole.set(path, bytes)
    return checked(bytes.slice(start, end), path, end === undefined ? undefined : end - (start ?? 0))
  }
}

async function get(url: string, range: string | undefined): Promise<Response> {
  let response: Response
  try {
    response = await fetch(url, range ? { headers: { range } } : {})
  } catch (error) {
    throw new PartError(url, 'could not be fetched', { cause: error })
  }
  if (!response.ok) throw new PartError(url, `answered ${response.status}`)
  return response
}

async function body(response: Response, path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    throw new PartError(path, 'broke off', { cause: error })
  }
}

function checked(bytes: Uint8Array<ArrayBuffer>, path: string, length: number | undefined) {
  if (length !== undefined && bytes.length !== length) throw new PartError(path, 'is shorter than expected')
  return bytes
}
