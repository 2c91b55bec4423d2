// The table of traditional characters, which the folding of query and text may need.
import '../../src/text/fold.ts'
import { parseQuery } from '../../src/search/query/parse-query.ts'
import { wantedPhrases } from '../../src/search/query/query.ts'
import { findMarks, mergeStretches } from '../../src/search/results/find-marks.ts'
import { type MarksWords, marksWords } from '../../src/site/words/search/marks.ts'
import { element } from './element.ts'
import { printedBlocks } from './printed-blocks.ts'
import { fillWords } from './search/fill-words.ts'
import { blocksOf, wrapStretch } from './text-blocks.ts'

/** Mark the words of a search in an opened article or printed text, and add a bar that walks through them. */
export function markArticle(text: HTMLElement, typed: string): void {
  const phrases = wantedPhrases(parseQuery(typed))
  if (phrases.length === 0) return
  const words = wordsOfPage()
  const blocks = text.matches('.printed') ? printedBlocks(text) : blocksOf(text)
  const places = blocks.flatMap((block) =>
    mergeStretches(findMarks(block.text, phrases)).map((stretch) => ({ block, stretch })),
  )
  // From the end, so that wrapping does not move what is still to be wrapped.
  const marks = places
    .reverse()
    .map(({ block, stretch }) => wrapStretch(block, stretch))
    .reverse()
  const { bar, begin } = marksBar(marks, words)
  // First in the text's tab order; the styles lay it over the corner of the window.
  ;(text.closest('main') ?? document.body).prepend(bar)
  carryQuery(location.search)
  // A status is read aloud where its text changes: not where it comes into the page with one.
  if (document.readyState === 'complete') setTimeout(begin)
  // Until a page is loaded, its browser goes to the place that the address names.
  else addEventListener('load', () => setTimeout(begin), { once: true })
}

/** The words are marked in the printed lines too: a quotation is followed to where it was printed. */
function carryQuery(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-printed]')) link.search = search
}

/** One place: the `<mark>`s that make it, several where it runs through a link. */
type Place = readonly HTMLElement[]

interface MarksBar {
  readonly bar: HTMLElement
  /** Go to the first place, and say where one is. */
  readonly begin: () => void
}

function marksBar(places: readonly Place[], words: MarksWords): MarksBar {
  let at = -1
  const status = element('span', { role: 'status', class: 'marks-status' })
  const previous = element(
    'button',
    { type: 'button', 'aria-label': words.previous, title: words.previous },
    '↑',
  )
  const next = element('button', { type: 'button', 'aria-label': words.next, title: words.next }, '↓')
  const close = element('button', { type: 'button', 'aria-label': words.close, title: words.close }, '✕')
  const bar = element('section', { class: 'marks-bar no-print', 'aria-label': words.label })
  bar.append(status, ...(places.length > 0 ? [previous, next] : []), close)

  const go = (to: number, behavior: ScrollBehavior = 'auto') => {
    for (const mark of places[at] ?? []) mark.removeAttribute('data-current')
    at = (to + places.length) % places.length
    for (const mark of places[at] ?? []) mark.setAttribute('data-current', '')
    places[at]?.[0]?.scrollIntoView({ block: 'center', behavior })
    status.textContent = fillWords(words.position, { at: at + 1, n: places.length })
  }
  previous.addEventListener('click', () => go(at - 1))
  next.addEventListener('click', () => go(at + 1))
  close.addEventListener('click', () => {
    for (const mark of places.flat()) mark.replaceWith(...mark.childNodes)
    bar.remove()
    carryQuery('')
    history.replaceState(history.state, '', location.pathname + location.hash)
  })
  const begin = () => {
    const named = places.findIndex(([mark]) => mark?.closest('li.marked'))
    if (places.length === 0) status.textContent = words.none
    else if (location.hash === '' || named >= 0) go(Math.max(0, named), 'instant')
    else status.textContent = fillWords(words.position, { at: 1, n: places.length })
  }
  return { bar, begin }
}

function wordsOfPage(): MarksWords {
  const { lang } = document.documentElement
  return lang === 'en' || lang === 'zh-Hant' ? marksWords[lang] : marksWords['zh-Hans']
}
