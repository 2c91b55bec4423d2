import { type PartPlace, packPath, partOf } from '../coding/pack.ts'
import { type FetchRange, PartError } from './fetch-range.ts'

/** Two parts of one pack that stand this close, in bytes, are fetched together: a request costs more. */
const MERGE_GAP = 8192

/** Reads parts of one set of packs, each once. A part that failed is asked for again next time. */
export class PartReader {
  private readonly parts = new Map<number, Promise<Uint8Array<ArrayBuffer>>>()
  private readonly folder: string
  private readonly placesOf: () => Promise<readonly PartPlace[]>
  private readonly fetchRange: FetchRange

  /**
   * @param folder - from the site's root, `search/3f9a0c21d4/records`
   * @param placesOf - the table of the parts' places; asked for with every reading
   */
  constructor(folder: string, placesOf: () => Promise<readonly PartPlace[]>, fetchRange: FetchRange) {
    this.folder = folder
    this.placesOf = placesOf
    this.fetchRange = fetchRange
  }

  async read(part: number): Promise<Uint8Array<ArrayBuffer>> {
    const [bytes] = await this.readAll([part])
    return bytes ?? new Uint8Array()
  }

  /** Read several parts with few requests; in the order of `numbers`. */
  async readAll(numbers: readonly number[]): Promise<Uint8Array<ArrayBuffer>[]> {
    const places = await this.placesOf()
    const missing = [...new Set(numbers)].filter((part) => !this.parts.has(part)).sort((a, b) => a - b)
    for (const run of runsOf(missing, places)) this.fetchRun(run, places)
    return Promise.all(
      numbers.map(
        (part) => this.parts.get(part) ?? Promise.reject(new PartError(this.folder, 'has no such part')),
      ),
    )
  }

  private fetchRun(run: readonly number[], places: readonly PartPlace[]): void {
    const first = placeOf(places, run[0] ?? 0)
    const last = placeOf(places, run.at(-1) ?? 0)
    const bytes = this.fetchRange(packPath(this.folder, first.pack), first.start, last.end)
    for (const part of run) {
      const { start, end } = placeOf(places, part)
      const padded = bytes.then((all) => partOf(all.subarray(start - first.start, end - first.start)))
      this.parts.set(part, padded)
      padded.catch(() => this.parts.delete(part))
    }
  }
}

/** Parts that are worth one request, in order. */
function runsOf(parts: readonly number[], places: readonly PartPlace[]): number[][] {
  const runs: number[][] = []
  for (const part of parts) {
    const place = placeOf(places, part)
    const run = runs.at(-1)
    const before = placeOf(places, run?.at(-1) ?? part)
    if (run && before.pack === place.pack && place.start - before.end <= MERGE_GAP) run.push(part)
    else runs.push([part])
  }
  return runs
}

function placeOf(places: readonly PartPlace[], part: number): PartPlace {
  const place = places[part]
  if (!place) throw new RangeError(`Unexpected part \`${part}\` of an index with ${places.length}`)
  return place
}
