import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readCache, writeCache } from './cache-file.ts'

/** One thing: of what it was made, and what that gave. */
type Kept<Value> = readonly [key: string, value: Value]

interface SavedPart<Value> {
  readonly version: string
  readonly things: Readonly<Record<string, Kept<Value>>>
}

/**
 * What was made of each of many things, by name: a file of the cache for each of their groups, so that a new thing does not
 * have all others written again. Safe to delete at any time.
 */
export class PartsMemory<Value> {
  readonly #folder: string
  readonly #version: string
  readonly #parts = new Map<string, { readonly last: ReadonlyMap<string, Kept<Value>>; changed: boolean }>()
  readonly #now = new Map<string, Map<string, Kept<Value>>>()

  /** @param version - a hash of everything but the things themselves that decides what is made of them */
  constructor(folder: string, version: string) {
    this.#folder = folder
    this.#version = version
  }

  /** @returns `undefined` where nothing is known of the thing, or of another key */
  recall(group: string, name: string, key: string): Value | undefined {
    const kept = this.#part(group).last.get(name)
    if (kept === undefined || kept[0] !== key) return undefined
    this.#note(group, name, kept)
    return kept[1]
  }

  keep(group: string, name: string, key: string, value: Value): void {
    this.#part(group).changed = true
    this.#note(group, name, [key, value])
  }

  /** Keep what was recalled or kept; all else is forgotten. */
  save(): void {
    for (const [group, things] of this.#now) {
      const { last, changed } = this.#part(group)
      if (!changed && things.size === last.size) continue
      const saved: SavedPart<Value> = { version: this.#version, things: Object.fromEntries(things) }
      writeCache(this.#folder, fileOf(group), saved)
    }
    const used = new Set([...this.#now.keys()].map(fileOf))
    if (!existsSync(this.#folder)) return
    for (const name of readdirSync(this.#folder))
      if (!used.has(name)) rmSync(join(this.#folder, name), { force: true })
  }

  #part(group: string) {
    const known = this.#parts.get(group)
    if (known) return known
    const saved = readCache(this.#folder, fileOf(group)) as SavedPart<Value> | undefined
    const usable = saved?.version === this.#version && saved.things ? Object.entries(saved.things) : []
    const part = { last: new Map(usable), changed: false }
    this.#parts.set(group, part)
    return part
  }

  #note(group: string, name: string, kept: Kept<Value>): void {
    const things = this.#now.get(group) ?? new Map<string, Kept<Value>>()
    this.#now.set(group, things)
    things.set(name, kept)
  }
}

function fileOf(group: string): string {
  return `${createHash('sha256').update(group).digest('hex').slice(0, 16)}.json`
}
