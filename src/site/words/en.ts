import type { IsoDate } from '../../text/iso-date.ts'
import { groupDigits } from './group-digits.ts'
import type { Words } from './words.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const en: Words = {
  skip: 'Skip to the text',
  listSeparator: ', ',
  count: {
    number: groupDigits,
    articles: (count) => plural(count, 'article'),
    bulletins: (count) => plural(count, 'issue'),
  },
  date: {
    day: (date) => `${dayOf(date)} ${monthOf(date)} ${yearOf(date)}`,
    month: (month) => `${monthOf(month)} ${yearOf(month)}`,
    year: (year) => String(Number(year)),
    spineYear: (year) => String(Number(year)),
    spineMonth: (month) => monthOf(month),
    spineDay: (date) => String(dayOf(date)),
    short: (date) => `${dayOf(date)} ${monthOf(date)}`,
    shortMonth: (month) => monthOf(month),
    weekday: (weekday) => WEEKDAYS[weekday] ?? '',
    weekdayShort: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    range: (first, last) => (first === last ? first : `${first} to ${last}`),
    undated: 'No date',
    says: ', ',
  },
  nav: {
    label: 'Site',
    trail: 'You are here',
    front: 'Front page',
    dates: 'Dates',
    bulletins: 'Issues',
    registers: {
      people: 'People',
      places: 'Places',
      organizations: 'Organisations',
      sources: 'Sources',
      series: 'Series',
    },
    about: 'About',
    search: 'Search',
  },
  search: {
    label: 'Search the full text',
    placeholder: 'Any words, exactly',
    submit: 'Search',
    within: 'Search these articles',
  },
  pager: {
    label: 'Pages',
    page: (page) => `Page ${page}`,
    newest: 'Newest',
    older: 'Older',
    years: 'Jump to a year',
  },
  chart: {
    month: {
      title: 'Articles by month',
      caption: 'How many articles each month has; each bar leads to its month',
    },
    year: {
      title: 'Articles by year',
      caption: 'How many articles each year has; each bar leads to its year',
    },
  },
  front: {
    latestMonths: (months) => `; the latest ${months} months alone`,
    newest: 'Newest issue',
    peopleLately: 'People in the news',
    placesLately: 'Places in the news',
    organizationsLately: 'Organisations in the news',
    ways: 'Ways in',
    map: 'By province',
    empty: 'No articles yet. Put text files of bulletins into content/bulletins and build again.',
  },
  article: {
    inBulletin: 'In this issue',
    origin: 'Where it comes from',
    originFile: 'File',
    originLines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
    originMends: (count) => `${plural(count, 'broken line')} joined`,
    published: 'Published',
    original: 'Read the original',
    byHand: 'This article was entered by hand; it comes from no bulletin file.',
    bulletin: 'In',
    told: 'Days it tells of',
    id: 'Number',
    previous: 'Previous in this issue',
    next: 'Next in this issue',
    related: 'Related articles',
    namesToo: (names) => `names ${listed(names)} too`,
    repeats: (characters) => `repeats a passage of ${characters} characters`,
    reasonSeparator: '; ',
    sameDay: 'The same day',
    corrections: 'Correction',
    reportError: 'Report an error',
    reportErrorWhy: 'A wrong name, date or reading?',
    withdrawn: 'This article has been withdrawn',
    withdrawnOn: 'Withdrawn',
    withdrawnWhy: 'Reason',
    withdrawnNote:
      'This address stays, so that those who cite it know. The text and the names in it are no longer offered.',
  },
  bulletin: {
    title: 'Issues of the bulletin',
    printed: 'Printed text',
    printedNote:
      'These lines are the file as it was received, character by character. What stands in red was added by this archive: where an article begins, and which lines were joined.',
    previous: 'Previous issue',
    next: 'Next issue',
    mend: {
      'page-break': 'a page ended here in print; joined to the paragraph above',
      'hard-wrap': 'the line was broken here in print; joined to the paragraph above',
      'headline-wrap': 'the headline was broken here in print; joined to the line above',
    },
    untitled: 'Bulletin',
    withheld: (first, last) => `Lines ${first}–${last} were withdrawn and are no longer shown`,
    lineCount: (count) => plural(count, 'line'),
    line: (line) => `Line ${line}`,
  },
  dates: {
    title: 'By date',
    nothing: 'nothing archived',
    before: 'before this archive',
    after: 'after this archive',
    outside: 'before or after this archive',
    told: (count) => `${plural(count, 'article')} of other days ${count === 1 ? 'tells' : 'tell'} of it`,
    toldTitle: 'Articles that tell of this day',
    toldNote: 'reported on another day, told in the text',
    legend: 'What the marks mean',
    fewer: 'the stronger the colour, the more articles',
    toldYears: 'Other years that texts tell of',
    shortened:
      'This month has very many articles: of each day only some are listed here. The day has them all.',
    ofTheYear: (register) => `${register} of the year`,
    previous: (length) => `Previous ${unit(length)}`,
    next: (length) => `Next ${unit(length)}`,
  },
  register: {
    lead: {
      people: (count) => `${groupDigits(count)} people named in the articles, by pinyin`,
      places: (count) => `${groupDigits(count)} places named in the articles`,
      organizations: (count) => `${groupDigits(count)} organisations named in the articles, by pinyin`,
      sources: (count) => plural(count, 'source'),
      series: (count) => `${groupDigits(count)} series`,
    },
    most: 'Most named',
    initials: 'By initial',
    otherInitial: 'Other',
    filter: 'Filter this page',
    filterHint: 'characters or pinyin',
    filterCount: 'match',
    none: 'This register is still empty.',
    map: 'Articles by provincial-level division, places in it included',
    mapNote:
      'One square a division; the stronger the colour, the more articles. Each leads to its page. The figures are of articles that name it or a place in it.',
    abroad: 'Abroad',
    province: 'Division',
  },
  entry: {
    aliases: 'Also',
    posts: 'Posts as printed',
    post: 'Post',
    firstPrinted: 'First',
    lastPrinted: 'Latest',
    timelineText: {
      named: (name) => `Articles that name ${name}`,
      sources: (name) => `Articles from ${name}`,
      series: (name) => `Articles of ${name}`,
    },
    articles: 'Articles',
    together: 'Named together with',
    places: 'Places',
    organizations: 'Organisations',
    links: 'Elsewhere',
    within: 'In',
    data: 'Data',
    contains: 'Places in it',
    inAll: (articles) => `with the places in it ${articles} articles`,
    asTable: 'As a table',
  },
  about: {
    title: 'About this archive',
    figures: 'Figures',
    characters: 'Characters',
    coverage: 'Coverage',
    report: 'Report',
    corrected: 'Articles with corrections',
    withdrawn: 'Articles withdrawn',
    undated: 'Articles without a date',
    byHand: 'Articles entered by hand',
    remarks:
      'What the program remarked when it read the bulletins, by kind; its documentation says what each means.',
    remark: 'Kind',
    times: 'Times',
    noRemarks: 'The program remarked nothing when it read the bulletins.',
    rights: 'Rights and contact',
    license: 'Catalogue, registers and data of this archive are given under',
    contactText: 'For corrections, withdrawals and anything else: ',
    madeHow: 'How it was made',
    madeHowText: [
      'The bulletins’ text files are kept as they were received and can be read line by line. From them the program reads headlines, texts, sources and dates, and finds the names of people, places and organisations. Wherever it joined broken lines, the article’s page says so.',
      'A person can correct any article. No correction is ever overwritten, and the article’s page lists it.',
    ],
    licences: 'Licences of the programs and tables that this site carries',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may have been copied wrongly. An article’s address is made of its number, which never changes; search for any words of its headline or text.',
  },
  redirect: {
    title: 'This page has moved',
    text: 'This name is now part of:',
  },
}

function plural(count: number, noun: string): string {
  return `${groupDigits(count)} ${noun}${count === 1 ? '' : 's'}`
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** 4 characters are a year, 7 a month, 10 a day. */
function unit(length: number): string {
  return length > 7 ? 'day' : length > 4 ? 'month' : 'year'
}

function yearOf(date: IsoDate | string): number {
  return Number(date.slice(0, 4))
}

function monthOf(date: IsoDate | string): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? ''
}

function dayOf(date: IsoDate): number {
  return Number(date.slice(8, 10))
}
