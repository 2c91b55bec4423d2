import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import type { Draft } from '../articles/draft-article.ts'
import type { RememberedBulletins } from '../draft-bulletins.ts'
import type { NamedText } from '../entities/names.ts'
import { readCache, writeCache } from './cache-file.ts'
import { textKey } from './cached-names.ts'
import { type SavedMessage, savedMessage, sayAgain } from './saved-messages.ts'

interface Saved {
  readonly drafts: readonly Draft[]
  readonly messages: readonly SavedMessage[]
  /** In which the names were found, by their keys. */
  readonly texts: readonly string[]
}

/**
 * What was read in each bulletin, names included: a file of the cache for each, under the hash of all that decides it.
 * Safe to delete at any time.
 */
export class DraftMemory implements RememberedBulletins {
  readonly #folder: string
  readonly #version: string
  readonly #used = new Set<string>()
  readonly #texts: string[] = []

  /** @param version - a hash of everything but the bulletin itself that its reading depends on */
  constructor(folder: string, version: string) {
    this.#folder = join(folder, 'bulletins')
    this.#version = version
  }

  recall(file: VFile): readonly Draft[] | undefined {
    const name = this.#nameOf(file)
    const saved = readCache(this.#folder, name) as Saved | undefined
    if (!saved?.drafts) return undefined
    this.#used.add(name)
    this.#texts.push(...saved.texts)
    sayAgain(file, saved.messages)
    return saved.drafts
  }

  keep(file: VFile, drafts: readonly Draft[], named: readonly NamedText[]): void {
    const name = this.#nameOf(file)
    const texts = named.map(textKey)
    this.#used.add(name)
    const saved: Saved = { drafts, messages: file.messages.map(savedMessage), texts }
    writeCache(this.#folder, name, saved)
  }

  /** The texts of the bulletins that were recalled, by {@link textKey}: nobody has to ask for their names. */
  texts(): readonly string[] {
    return this.#texts
  }

  /** Forget what was neither recalled nor kept. */
  forgetRest(): void {
    if (!existsSync(this.#folder)) return
    for (const name of readdirSync(this.#folder))
      if (!this.#used.has(name)) rmSync(join(this.#folder, name), { force: true })
  }

  #nameOf({ path, value = '' }: VFile): string {
    const hash = createHash('sha256').update(`${this.#version}\0${path}\0`).update(value)
    return `${hash.digest('hex').slice(0, 32)}.json`
  }
}
