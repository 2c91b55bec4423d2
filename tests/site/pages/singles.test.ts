import { expect, test } from 'vitest'
import type { FrontData } from '../../../src/site/page.ts'
import { singlePages } from '../../../src/site/pages/singles.ts'
import type { PlanOptions } from '../../../src/site/plan-pages.ts'
import { Summaries } from '../../../src/site/summaries.ts'
import { smallArchive } from '../../archive/small-archive.ts'

function frontOf(...dates: readonly string[]): FrontData {
  const archive = smallArchive(...dates.map((date) => ({ date })))
  const options = { texts: new Map(), remarks: new Map() } as unknown as PlanOptions
  const front = singlePages(new Summaries(archive), options).find(({ kind }) => kind === 'front')
  return front?.data() as FrontData
}

test('the front page says how far its chart goes back where the archive is older', () => {
  expect(frontOf('2021-07-16', '2024-12-31').latest).toBe(36)
  expect(frontOf('2022-01-01', '2024-12-31').latest).toBeUndefined()
})
