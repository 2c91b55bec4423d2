import { groupBy } from '../../text/group-by.ts'
import { begin, end, inside } from '../tagger/labels.ts'

/** A story whose names are listed: each distinct surface string once. */
export interface LabelledStory {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly people: readonly string[]
  readonly places: readonly string[]
  readonly organizations: readonly string[]
}

/** The text that the tagger reads: headline, then paragraphs, each line ended and the first preceded by `\n`. */
export function storyText({ title, text }: { title: string; text: string }): string {
  return `\n${title}\n${text}\n`
}

/** Labels of every UTF-16 unit: at every place of headline and text the longest listed string wins. */
export function labelsOf(story: LabelledStory, text: string): Uint8Array {
  const labels = new Uint8Array(text.length)
  const names = [story.people, story.places, story.organizations].flatMap((list, kind) =>
    list.map((name) => ({ name, kind })),
  )
  names.sort((a, b) => b.name.length - a.name.length)
  const byFirst = groupBy(names, ({ name }) => name.charAt(0))
  for (let i = 0; i < text.length; ) {
    const found = byFirst.get(text.charAt(i))?.find(({ name }) => name.length > 1 && text.startsWith(name, i))
    if (found) labels.fill(inside(found.kind), i, i + found.name.length)
    if (found) {
      labels[i] = begin(found.kind)
      labels[i + found.name.length - 1] = end(found.kind)
    }
    i += found?.name.length ?? 1
  }
  return labels
}
