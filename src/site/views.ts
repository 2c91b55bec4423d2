import type { Archive } from '../archive/archive.ts'
import { type Calendar, calendarOf } from '../archive/calendar.ts'
import { Companions } from '../archive/companions.ts'
import { type ConnectionsOf, connectionsOf } from '../archive/connections.ts'
import { type ArchiveFigures, countArchive } from '../archive/figures.ts'
import { growPlaceTree, type PlaceTree } from '../archive/places/place-tree.ts'
import { RelatedArticles } from '../archive/related.ts'
import type { Repeats } from '../archive/repeats/repeats.ts'

/** What is worked out once from the whole archive, each when a page first asks for it. */
export class Views {
  readonly #archive: Archive
  readonly #repeats: Repeats
  readonly connections: ConnectionsOf
  #calendar: Calendar | undefined
  #companions: Companions | undefined
  #figures: ArchiveFigures | undefined
  #places: PlaceTree | undefined
  #related: RelatedArticles | undefined

  /** @param connections - of the archive */
  constructor(
    archive: Archive,
    repeats: Repeats = { passages: [], byArticle: new Map() },
    connections = connectionsOf(archive),
  ) {
    this.#archive = archive
    this.#repeats = repeats
    this.connections = connections
  }

  get calendar(): Calendar {
    this.#calendar ??= calendarOf(this.#archive)
    return this.#calendar
  }

  get companions(): Companions {
    this.#companions ??= new Companions(this.#archive)
    return this.#companions
  }

  get figures(): ArchiveFigures {
    this.#figures ??= countArchive(this.#archive)
    return this.#figures
  }

  get places(): PlaceTree {
    this.#places ??= growPlaceTree(this.#archive.registers.places)
    return this.#places
  }

  get related(): RelatedArticles {
    this.#related ??= new RelatedArticles(this.#archive, this.#repeats)
    return this.#related
  }
}
