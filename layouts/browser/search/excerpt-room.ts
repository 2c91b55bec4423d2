import { element } from '../element.ts'

/** Lines of an excerpt; search.css hides what is more. */
const LINES = 2

/** Characters that the two lines may lose to dots, and to marks that must not begin or end a line. */
const LOST = 4

/** How many Chinese characters an excerpt in a list of results has room for, as wide as the list is now. */
export function excerptRoom(list: HTMLElement): number {
  const line = element('p', { class: 'excerpt' })
  const item = element('li', {}, line)
  list.append(item)
  const characters = line.clientWidth / Number.parseFloat(getComputedStyle(line).fontSize)
  item.remove()
  return Math.max(LOST, LINES * Math.floor(characters) - LOST)
}
