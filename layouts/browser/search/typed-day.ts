import { type IsoDate, isoDate } from '../../../src/text/iso-date.ts'

const day = /^(\d{4})(?:年(\d{1,2})月(\d{1,2})[日号]?|([-/.])(\d{1,2})\4(\d{1,2}))$/

/**
 * A phrase that is a day and nothing else.
 *
 * @param phrase - folded
 */
export function typedDay(phrase: string): IsoDate | undefined {
  const [, year, namedMonth, namedDay, , month, dayOfMonth] = day.exec(phrase) ?? []
  return isoDate(Number(year), Number(namedMonth ?? month), Number(namedDay ?? dayOfMonth))
}
