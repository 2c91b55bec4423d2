import type { Archive } from '../../archive/archive.ts'
import { fewestTogether, findConnections } from '../../archive/connections.ts'
import { csvTable } from './csv-table.ts'
import type { DataFile } from './data-files.ts'

/** Where every pair of people stands who are named together; the page shows those most often. */
export const connectionFilePath = 'data/connections.csv'

/** Who is named with whom, over all years (`year` is empty) and in each: every pair that counts. */
export function connectionFile(archive: Archive): DataFile {
  const years = [...new Set(archive.articles.flatMap(({ date }) => date?.slice(0, 4) ?? []))].sort()
  const rows = [undefined, ...years].flatMap((year) =>
    findConnections(archive, year, fewestTogether(archive)).pairs.map(({ one, other, articles }) => ({
      year,
      one,
      one_name: nameOf(one),
      other,
      other_name: nameOf(other),
      articles,
    })),
  )
  return { path: connectionFilePath, kind: 'connections', content: csvTable('connections', rows) }

  function nameOf(entry: (typeof archive.registers.people.entries)[number]['id']): string {
    return archive.registers.people.byId.get(entry)?.name ?? entry
  }
}
