import type { Archive, EntryId } from '../../archive/archive.ts'
import { fewestTogether, findConnections } from '../../archive/connections.ts'
import { Marks } from '../marks.ts'
import { csvTable } from './csv-table.ts'
import { type DataFile, dataFile } from './data-files.ts'

/** Where every pair of people stands who are named together; the page shows those most often. */
export const connectionFilePath = 'data/connections.csv'

/** Who is named with whom, over all years (`year` is empty) and in each: every pair that counts. */
export function connectionFile(archive: Archive, marks = new Marks(archive)): DataFile {
  const key = [marks.together(archive.articles)]
  return dataFile(
    connectionFilePath,
    'connections',
    key,
    () => connectionRows(archive),
    (rows) => csvTable('connections', rows),
  )
}

function* connectionRows(archive: Archive) {
  const nameOf = (entry: EntryId) => archive.registers.people.byId.get(entry)?.name ?? entry
  const years = [...new Set(archive.articles.flatMap(({ date }) => date?.slice(0, 4) ?? []))].sort()
  for (const year of [undefined, ...years])
    for (const { one, other, articles } of findConnections(archive, year, fewestTogether(archive)).pairs)
      yield { year, one, one_name: nameOf(one), other, other_name: nameOf(other), articles }
}
