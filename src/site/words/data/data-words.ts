import type { DataKind, FieldMeaning } from '../../downloads/data-fields.ts'

/** What the data files and their fields are. */
export interface DataWords {
  readonly kinds: Readonly<Record<DataKind, string>>
  readonly fields: Readonly<Record<FieldMeaning, string>>
}
