import { type PackedTexts, textAt } from './packed-texts.ts'
import type { PageAddress } from './page.ts'
import { type RenderPlace, renderPages } from './render-pages.ts'
import type { Site } from './site.ts'
import { FileStager, type StagedFile } from './stage-file-writer.ts'
import { filePath } from './url.ts'

/** Some pages, with the hashes of the files that the last build made of them. */
export interface PageSlice {
  readonly pages: readonly PageAddress[]
  /** By place in `pages`: what each is made of, as JSON. */
  readonly data: PackedTexts
  /** By place in `pages`: hex SHA-256. */
  readonly last: readonly (string | undefined)[]
}

/** What all slices share. */
export interface SliceSetup {
  readonly site: Site
  readonly place: RenderPlace
  /** Where the pages' files go, absolute. */
  readonly staging: string
}

/**
 * Renders slices of pages into the staging folder.
 *
 * @param take - is given the files of each slice, in no particular order
 * @param certain - so many pages will come at least: time to get ready for them
 * @throws what a template throws
 */
export type SliceRenderer = (
  slices: AsyncIterable<PageSlice> | Iterable<PageSlice>,
  setup: SliceSetup,
  take: (files: readonly StagedFile[]) => void,
  certain?: number,
) => Promise<void>

/** One slice after the other, in this thread. */
export const renderHere: SliceRenderer = async (slices, setup, take) => {
  for await (const slice of slices) take(await renderSlice(slice, setup))
}

/** Render one slice of pages into the staging folder. */
export async function renderSlice(
  { pages, data, last }: PageSlice,
  { site, place, staging }: SliceSetup,
): Promise<StagedFile[]> {
  const stager = new FileStager(staging)
  const hashes = new Map(pages.map(({ url }, index) => [url, last[index]]))
  const files: StagedFile[] = []
  const made = pages.map((page, index) => ({ ...page, data: () => textAt(data, index) }))
  await renderPages(made, site, place, (url, html) => {
    files.push(stager.stage(filePath(url), html, hashes.get(url)))
  })
  return files
}
