import type { IsoDate } from '../../text/iso-date.ts'
import type { Site } from '../site.ts'
import type { StudyName } from '../studies/study-pages.ts'

/** What citing, data and the studies say of themselves, one object a language. */
export interface StudyWords {
  readonly studies: string
  readonly names: Readonly<Record<StudyName, string>>
  readonly leads: Readonly<Record<StudyName, string>>
  readonly cite: {
    readonly title: string
    readonly formats: Readonly<Record<'gbt7714' | 'sentence' | 'bibtex' | 'ris' | 'csl', string>>
    readonly copy: (format: string) => string
    readonly copyShort: string
    readonly copied: string
    readonly year: string
    readonly all: string
  }
  readonly feed: string
  readonly shared: {
    readonly title: string
    readonly inArticles: (count: number) => string
    readonly first: string
    readonly here: string
    readonly also: string
  }
  readonly allYears: string
  readonly asTable: string
  readonly people: string
  readonly together: string
  readonly articles: string
  readonly pairsShown: (shown: number, all: number, fewest: number) => string
  readonly peopleShown: (shown: number, all: number) => string
  readonly chosen: string
  readonly distinctive: (year: string) => string
  readonly term: string
  readonly byYear: string
  readonly firstSeen: string
  readonly lastSeen: string
  readonly share: (articles: number, of: number) => string
  readonly noTerms: string
  readonly noRepeats: string
  readonly holds: (first: string, last: string) => string
  readonly undated: (count: number) => string
  readonly gaps: string
  readonly gapRule: (days: number) => string
  readonly noGaps: string
  readonly gap: (after: string, before: string, days: number) => string
  readonly daysOf: (year: string) => string
  readonly month: string
  readonly sources: string
  readonly moreSources: (count: number) => string
  readonly file: string
  readonly bytes: string
  readonly checksum: string
  readonly fields: string
  readonly field: string
  readonly type: string
  readonly meaning: string
  readonly example: string
  readonly articleFiles: string
  readonly spreadsheet: string
  readonly day: (date: IsoDate) => string
}

const zhHans: StudyWords = {
  studies: '纵览',
  names: {
    connections: '人物关联',
    terms: '词语历年',
    repeats: '重复段落',
    coverage: '收录情况',
    data: '数据下载',
  },
  leads: {
    connections: '谁与谁同见于一篇文章。线越粗，同见的文章越多；点越大，提到此人的文章越多。',
    terms:
      '一个词语每年见于多少篇文章，最早和最近在哪一篇。各年特有的词语由统计得出：以文章数计的对数似然比 G²，候选短语不靠词典，取左右搭配自由、内部结合紧密者。',
    repeats: '40 字以上、一字不差地见于多篇文章的段落，附首次刊出的日期。半角与全角标点视为相同。',
    coverage: '本档案收了哪些日子的文章，缺哪些日子，来源历年如何。',
    data: '全部文章、名录与标注，供程序和表格软件使用。',
  },
  cite: {
    title: '引用本文',
    formats: { gbt7714: 'GB/T 7714', sentence: '文中引用', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    copy: (format) => `复制 ${format}`,
    copyShort: '复制',
    copied: '已复制',
    year: '本年全部',
    all: '全部文章',
  },
  feed: '订阅',
  shared: {
    title: '也见于他处的段落',
    inArticles: (count) => `见于 ${count} 篇文章`,
    first: '首次刊出',
    here: '本文为首次刊出',
    also: '又见',
  },
  allYears: '历年合计',
  asTable: '表格',
  people: '人物',
  together: '同见者',
  articles: '文章数',
  pairsShown: (shown, all, fewest) => `同见 ${fewest} 篇及以上的共 ${all} 对，列出最多的 ${shown} 对。`,
  peopleShown: (shown, all) => `图中 ${shown} 人，档案中共 ${all} 人。`,
  chosen: '选定的词语',
  distinctive: (year) => `${year}年特有的词语`,
  term: '词语',
  byYear: '历年文章数',
  firstSeen: '最早',
  lastSeen: '最近',
  share: (articles, of) => `${articles} 篇，该年共 ${of} 篇`,
  noTerms: '文章还不足以比较各年用语。可在 archive.config.ts 的 publish.terms.list 中列出要追踪的词语。',
  noRepeats: '没有见于多篇文章的段落。',
  holds: (first, last) => `收录${first}至${last}的文章。`,
  undated: (count) => `另有 ${count} 篇没有日期。`,
  gaps: '缺期',
  gapRule: (days) => `通常相隔不过 ${days} 天即有文章；间隔超过其一倍半的，列在这里。`,
  noGaps: '没有缺期。',
  gap: (after, before, days) => `${after}之后、${before}之前，${days} 天没有文章`,
  daysOf: (year) => `${year}年每日文章数`,
  month: '月份',
  sources: '来源',
  moreSources: (count) => `另有 ${count} 个来源，见来源名录。`,
  file: '文件',
  bytes: '字节',
  checksum: '校验和 SHA-256',
  fields: '字段',
  field: '字段',
  type: '类型',
  meaning: '含义',
  example: '第一条',
  articleFiles: '每篇文章的网址后加 article.md 或 article.json，得该篇的 Markdown 或 JSON。',
  spreadsheet:
    'CSV 以 UTF-8 编码并带字节序标记，表格软件可直接打开；会被当作公式的内容前加了撇号，JSON 中则一字不改。',
  day: (date) => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`,
}

const zhHant: StudyWords = {
  ...zhHans,
  studies: '縱覽',
  names: {
    connections: '人物關聯',
    terms: '詞語歷年',
    repeats: '重複段落',
    coverage: '收錄情況',
    data: '資料下載',
  },
  leads: {
    connections: '誰與誰同見於一篇文章。線越粗，同見的文章越多；點越大，提到此人的文章越多。',
    terms:
      '一個詞語每年見於多少篇文章，最早和最近在哪一篇。各年特有的詞語由統計得出：以文章數計的對數似然比 G²，候選短語不靠詞典，取左右搭配自由、內部結合緊密者。',
    repeats: '40 字以上、一字不差地見於多篇文章的段落，附首次刊出的日期。半形與全形標點視為相同。',
    coverage: '本檔案收了哪些日子的文章，缺哪些日子，來源歷年如何。',
    data: '全部文章、名錄與標註，供程式和試算表使用。',
  },
  cite: {
    title: '引用本文',
    formats: { gbt7714: 'GB/T 7714', sentence: '文中引用', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    copy: (format) => `複製 ${format}`,
    copyShort: '複製',
    copied: '已複製',
    year: '本年全部',
    all: '全部文章',
  },
  feed: '訂閱',
  shared: {
    title: '也見於他處的段落',
    inArticles: (count) => `見於 ${count} 篇文章`,
    first: '首次刊出',
    here: '本文為首次刊出',
    also: '又見',
  },
  allYears: '歷年合計',
  together: '同見者',
  articles: '文章數',
  pairsShown: (shown, all, fewest) => `同見 ${fewest} 篇及以上的共 ${all} 對，列出最多的 ${shown} 對。`,
  peopleShown: (shown, all) => `圖中 ${shown} 人，檔案中共 ${all} 人。`,
  chosen: '選定的詞語',
  distinctive: (year) => `${year}年特有的詞語`,
  term: '詞語',
  byYear: '歷年文章數',
  share: (articles, of) => `${articles} 篇，該年共 ${of} 篇`,
  noTerms: '文章還不足以比較各年用語。可在 archive.config.ts 的 publish.terms.list 中列出要追蹤的詞語。',
  noRepeats: '沒有見於多篇文章的段落。',
  holds: (first, last) => `收錄${first}至${last}的文章。`,
  undated: (count) => `另有 ${count} 篇沒有日期。`,
  gapRule: (days) => `通常相隔不過 ${days} 天即有文章；間隔超過其一倍半的，列在這裡。`,
  noGaps: '沒有缺期。',
  gap: (after, before, days) => `${after}之後、${before}之前，${days} 天沒有文章`,
  sources: '來源',
  moreSources: (count) => `另有 ${count} 個來源，見來源名錄。`,
  file: '檔案',
  bytes: '位元組',
  checksum: '校驗和 SHA-256',
  fields: '欄位',
  field: '欄位',
  type: '類型',
  meaning: '含義',
  example: '第一條',
  articleFiles: '每篇文章的網址後加 article.md 或 article.json，得該篇的 Markdown 或 JSON。',
  spreadsheet:
    'CSV 以 UTF-8 編碼並帶位元組順序標記，試算表可直接開啟；會被當作公式的內容前加了撇號，JSON 中則一字不改。',
}

const en: StudyWords = {
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
    terms:
      'In how many articles of each year a term stands, and where first and last. Each year’s distinctive terms are found by statistics: the log-likelihood ratio G² over articles, among phrases found without a dictionary that are free at both ends and hold together.',
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
    inArticles: (count) => `in ${count} articles`,
    first: 'First printed',
    here: 'First printed here',
    also: 'Also in',
  },
  allYears: 'All years',
  asTable: 'Table',
  people: 'Person',
  together: 'Named with',
  articles: 'Articles',
  pairsShown: (shown, all, fewest) =>
    `${all} pairs are named together in ${fewest} articles and more; the ${shown} most frequent are listed.`,
  peopleShown: (shown, all) => `${shown} people in the picture, ${all} in the archive.`,
  chosen: 'Chosen terms',
  distinctive: (year) => `Distinctive of ${year}`,
  term: 'Term',
  byYear: 'Articles by year',
  firstSeen: 'First',
  lastSeen: 'Last',
  share: (articles, of) => `${articles} of ${of} articles of the year`,
  noTerms:
    'There are not enough articles yet to compare years. List the terms to trace in publish.terms.list of archive.config.ts.',
  noRepeats: 'No passage stands in several articles.',
  holds: (first, last) => `Holds articles from ${first} to ${last}.`,
  undated: (count) => `${count} more have no date.`,
  gaps: 'Gaps',
  gapRule: (days) =>
    `Articles usually follow within ${days} days; steps more than half as long again are listed.`,
  noGaps: 'No gaps.',
  gap: (after, before, days) => `After ${after} and before ${before}: ${days} days without articles`,
  daysOf: (year) => `Articles a day in ${year}`,
  month: 'Month',
  sources: 'Source',
  moreSources: (count) => `${count} more sources stand in the register.`,
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
  day: (date) => date,
}

const words: Readonly<Record<Site['language'], StudyWords>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** The words of a language for citing, data and the studies. */
export function studyWordsOf(language: Site['language']): StudyWords {
  return words[language]
}
