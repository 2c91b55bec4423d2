import type { Archive, EntryId } from '../../archive/archive.ts'
import { type Connections, connectionsOf, fewestTogether } from '../../archive/connections.ts'
import type { FilePart } from '../file-parts.ts'
import { Marks } from '../marks.ts'
import { csvLines, csvTable } from './csv-table.ts'
import { type DataFile, dataFile } from './data-file.ts'

/** Where every pair of people stands who are named together; the page shows those most often. */
export const connectionFilePath = 'data/connections.csv'

/** Who is named with whom, over all years (`year` is empty) and in each: every pair that counts. */
export function connectionFile(
  archive: Archive,
  marks = new Marks(archive),
  connections = connectionsOf(archive),
): DataFile {
  const key = [marks.together(archive.articles)]
  const rowsOf = (year: string | undefined) => connectionRows(archive, connections(year), year)
  return dataFile(
    ...([connectionFilePath, 'connections', key] as const),
    () => eachRow(periodsOf(archive), rowsOf),
    (rows) => csvTable('connections', rows),
    () => partsByYear(archive, marks, rowsOf),
  )
}

type RowsOf = (year: string | undefined) => Iterable<object>

function* eachRow(periods: Iterable<string | undefined>, rowsOf: RowsOf) {
  for (const period of periods) yield* rowsOf(period)
}

/** The rows of a year are known by the names of its articles: those of a past year stay. */
function* partsByYear(archive: Archive, marks: Marks, rowsOf: RowsOf): Generator<FilePart> {
  const { open, line } = csvLines('connections')
  yield { text: () => open }
  for (const year of periodsOf(archive)) {
    const own = archive.articles.filter(({ date }) => year === undefined || date?.slice(0, 4) === year)
    const named = marks.namesOf(own.map(({ ordinal }) => ordinal))
    const key = JSON.stringify([year ?? 0, fewestTogether(archive), named])
    yield { key, text: () => Array.from(rowsOf(year), line).join('') }
  }
}

function* connectionRows(archive: Archive, { pairs }: Connections, year: string | undefined) {
  const nameOf = (entry: EntryId) => archive.registers.people.byId.get(entry)?.name ?? entry
  for (const { one, other, articles } of pairs)
    yield { year, one, one_name: nameOf(one), other, other_name: nameOf(other), articles }
}

/** All years together, then each. */
function periodsOf({ articles }: Archive): (string | undefined)[] {
  return [undefined, ...[...new Set(articles.flatMap(({ date }) => date?.slice(0, 4) ?? []))].sort()]
}
