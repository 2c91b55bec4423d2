import { learnTraditional } from './folding.ts'
import { traditionalTable } from './traditional-table.ts'

/** The folding with its table of traditional characters at hand. A search page takes `folding.ts`, and the table when it needs it. */
learnTraditional(traditionalTable)

export { fold, foldWithPlaces, type PlacedFold, replacementsIn } from './folding.ts'
