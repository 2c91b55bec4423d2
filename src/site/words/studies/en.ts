import { groupDigits } from '../group-digits.ts'
import type { StudyWords } from './study-words.ts'

/** English. */
export const en: StudyWords = {
  studies: 'Overview',
  names: {
    connections: 'Connections',
    terms: 'Words over time',
    repeats: 'Repeated passages',
    coverage: 'Coverage',
    data: 'Data',
  },
  leads: {
    connections:
      'Who is named with whom in one article. The thicker a line, the more articles name both; the larger a dot, the more articles name the person.',
    terms: 'In how many articles of each year a term stands, and where first and last.',
    repeats:
      'Passages of 40 characters and more that stand word for word in several articles, with the day of first printing. Half-width and full-width marks count as the same.',
    coverage: 'Which days this archive holds, which are missing, and the sources by year.',
    data: 'All articles, registers and mentions, for programs and spreadsheets.',
  },
  cite: {
    title: 'Cite this article',
    formats: { gbt7714: 'GB/T 7714', sentence: 'Sentence', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    copy: (format) => `Copy ${format}`,
    copyShort: 'Copy',
    copied: 'Copied',
    year: 'All of the year',
    all: 'All articles',
  },
  feed: 'Feed',
  shared: {
    title: 'Passages that stand elsewhere too',
    inArticles: (count) => `in ${groupDigits(count)} articles`,
    first: 'First printed',
    here: 'First printed here',
    also: 'Also in',
    more: (count) => `${groupDigits(count)} more: search for a clause of it`,
  },
  allYears: 'All years',
  asTable: 'Table',
  people: 'Person',
  together: 'Named with',
  articles: 'Articles',
  pairsShown: (shown, all, fewest) =>
    `${groupDigits(all)} pairs are named together in ${fewest} articles and more; the ${groupDigits(shown)} most frequent are listed.`,
  peopleShown: (shown, all) =>
    `${groupDigits(shown)} people in the picture, ${groupDigits(all)} in the archive.`,
  listsLeftOut: (people) =>
    `An article that names more than ${people} people is a list of names and connects nobody here; the pages of people count it.`,
  statistic:
    'Each year’s distinctive terms are found by statistics. Candidates are phrases found without a dictionary: runs of characters in enough articles, free at both ends (branching entropy of 1.5 nats and more) and holding together (pointwise mutual information of 3 nats and more), formulas such as 两个确立 among them. They are ranked by the log-likelihood ratio G² over articles, from 15.13 on (p < 0.0001), where the share of the year’s articles is at least 2.5 times that of the other years (four times for words of two characters): twenty a year at most. Names of the registers and pieces of sentences are left out, and so is what says a better term in other words or shares four fifths of its articles: it is of the same story.',
  until: (month) => ` The newest month is not over and left out: counted through ${month}.`,
  allPairs: ['All pairs, those of each year too, stand in the data file ', '.'],
  scale: 'Articles a day',
  chosen: 'Chosen terms',
  distinctive: (year) => `Distinctive of ${year}`,
  term: 'Term',
  byYear: 'Articles by year',
  firstSeen: 'First',
  lastSeen: 'Last',
  share: (articles, share) => `${groupDigits(articles)}: ${share}% of the year’s articles`,
  noTerms: 'There are not enough articles yet to compare years.',
  noRepeats: 'No passage stands in several articles.',
  holds: (first, last) => `Holds articles from ${first} to ${last}.`,
  undated: (count) => `${groupDigits(count)} more have no date.`,
  gaps: 'Gaps',
  gapRule: (days) =>
    `Articles usually follow within ${days} days; steps more than half as long again are listed.`,
  noGapRule: 'Too few days have articles to say what is usual; every stretch without any is listed.',
  noGaps: 'No gaps.',
  gap: (after, before, days) =>
    `After ${after} and before ${before}: ${groupDigits(days)} days without articles`,
  daysOf: (year) => `Articles a day in ${year}`,
  month: 'Month',
  sources: 'Source',
  moreSources: (count) => `${groupDigits(count)} more sources stand in the register.`,
  file: 'File',
  bytes: 'Bytes',
  checksum: 'SHA-256',
  fields: 'Fields',
  field: 'Field',
  type: 'Type',
  meaning: 'Meaning',
  example: 'First record',
  articleFiles: 'Add article.md or article.json to an article’s address for its Markdown or JSON.',
  spreadsheet:
    'CSV is UTF-8 with a byte order mark, so that spreadsheets open it as it is; what they would take for a formula has an apostrophe before it. JSON changes nothing.',
}
