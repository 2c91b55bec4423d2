import { chineseDigits, chineseNumber } from '../../text/chinese-number.ts'
import type { IsoDate } from '../../text/iso-date.ts'
import { groupDigits } from './group-digits.ts'
import type { Words } from './words.ts'

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']

export const zhHant: Words = {
  skip: '跳到正文',
  listSeparator: '、',
  count: {
    number: groupDigits,
    articles: (count) => `${groupDigits(count)} 篇`,
    bulletins: (count) => `${groupDigits(count)} 期`,
  },
  date: {
    day: (date) => `${year(date)}年${month(date)}月${day(date)}日`,
    month: (text) => `${year(text)}年${month(text)}月`,
    year: (text) => `${Number(text)}年`,
    spineYear: (text) => `${chineseDigits(text)}年`,
    spineMonth: (text) => `${chineseNumber(month(text))}月`,
    spineDay: (date) => `${chineseNumber(day(date))}日`,
    short: (date) => `${month(date)}月${day(date)}日`,
    shortMonth: (text) => `${month(text)}月`,
    weekday: (weekday) => `星期${WEEKDAYS[weekday]}`,
    weekdayShort: WEEKDAYS,
    range: (first, last) => (first === last ? first : `${first}至${last}`),
    undated: '日期不詳',
    says: '，',
  },
  nav: {
    label: '全站',
    trail: '所在位置',
    front: '首頁',
    dates: '日期',
    bulletins: '各期',
    registers: { people: '人物', places: '地點', organizations: '機構', sources: '來源', series: '專欄' },
    about: '關於',
    search: '檢索',
  },
  search: {
    label: '檢索全文',
    placeholder: '任意字詞，一字不差',
    submit: '檢索',
    within: '在這些文章裡檢索',
  },
  pager: {
    label: '分頁',
    page: (page) => `第 ${page} 頁`,
    newest: '最新',
    older: '較早的',
    years: '按年跳轉',
  },
  chart: {
    month: { title: '逐月篇數', caption: '每月文章的篇數，點選進入該月' },
    year: { title: '逐年篇數', caption: '每年文章的篇數，點選進入該年' },
  },
  front: {
    latestMonths: (months) => `；只列最近 ${months} 個月`,
    newest: '最新一期',
    peopleLately: '近期人物',
    placesLately: '近期地點',
    organizationsLately: '近期機構',
    ways: '從這裡進入',
    map: '各省報道',
    empty: '還沒有文章。把簡報的文字檔放進 content/bulletins，再建置一次。',
  },
  article: {
    inBulletin: '本期前後文章',
    origin: '出處',
    originFile: '簡報檔案',
    originLines: (first, last) => (first === last ? `第 ${first} 行` : `第 ${first}–${last} 行`),
    originMends: (count) => `接合斷行 ${groupDigits(count)} 處`,
    published: '原載',
    original: '查看原文',
    byHand: '本文為人工錄入，不出自簡報檔案。',
    bulletin: '刊於',
    told: '文中日期',
    id: '編號',
    previous: '本期上一篇',
    next: '本期下一篇',
    related: '相關文章',
    namesToo: (names) => `同樣提到${names.join('、')}`,
    repeats: (characters) => `有 ${characters} 字相同的段落`,
    reasonSeparator: '；',
    sameDay: '同日文章',
    corrections: '更正',
    reportError: '報告錯誤',
    reportErrorWhy: '發現識別、日期、人名有誤？',
    withdrawn: '本文已撤下',
    withdrawnOn: '撤下日期',
    withdrawnWhy: '原因',
    withdrawnNote: '此地址保留，以便引用者知曉。正文和其中的人名、地名不再提供。',
  },
  bulletin: {
    title: '各期簡報',
    printed: '簡報原文',
    printedNote: '下列各行與收到的檔案一字不差。紅字是本站所加：文章從哪一行起，哪兩行接成了一段。',
    previous: '上一期',
    next: '下一期',
    mend: {
      'page-break': '原件在此分頁，與上文接為一段',
      'hard-wrap': '原件在此折行，與上文接為一段',
      'headline-wrap': '原件標題在此折行，與上文接為一題',
    },
    untitled: '簡報',
    withheld: (first, last) => `第 ${first}–${last} 行的文章已撤下，原文不再提供`,
    lineCount: (count) => `${groupDigits(count)} 行`,
    line: (line) => `第 ${line} 行`,
  },
  dates: {
    title: '按日期',
    nothing: '沒有存檔文章',
    before: '早於本檔案',
    after: '晚於本檔案',
    outside: '在本檔案起止日期之外',
    told: (count) => `有 ${groupDigits(count)} 篇文章講到這一天`,
    toldTitle: '講到這一天的文章',
    toldNote: '報道日期在別的日子，正文提到了這一天',
    legend: '圖例',
    fewer: '顏色越濃，篇數越多',
    toldYears: '文中講到的其他年份',
    shortened: '本月文章很多，這裡只列出每天的一部分；點選日期可看全部。',
    ofTheYear: (register) => `本年${register}`,
    previous: (length) => `前一${unit(length)}`,
    next: (length) => `後一${unit(length)}`,
  },
  register: {
    lead: {
      people: (count) => `文章中出現的 ${groupDigits(count)} 位人物，按姓名拼音排列`,
      places: (count) => `文章中出現的 ${groupDigits(count)} 個地點`,
      organizations: (count) => `文章中出現的 ${groupDigits(count)} 個機構，按拼音排列`,
      sources: (count) => `${groupDigits(count)} 個供稿來源`,
      series: (count) => `${groupDigits(count)} 個專欄`,
    },
    most: '出現最多',
    initials: '按拼音首字母',
    otherInitial: '其他',
    filter: '篩選本頁',
    filterHint: '漢字或拼音',
    filterCount: '個符合',
    none: '名錄還是空的。',
    map: '各省級行政區的文章數（含下轄地點）',
    mapNote: '一格代表一個省級行政區，顏色越濃文章越多，點選進入。數字是提到該地或其下轄任一地點的文章。',
    abroad: '國外與世界',
    province: '省級行政區',
  },
  entry: {
    aliases: '又作',
    posts: '文中所記職務',
    post: '職務（按原文）',
    firstPrinted: '最早見於',
    lastPrinted: '最近見於',
    timelineText: {
      named: (name) => `提到「${name}」的文章篇數`,
      sources: (name) => `「${name}」供稿的文章篇數`,
      series: (name) => `「${name}」專欄的文章篇數`,
    },
    articles: '文章',
    together: '一同出現的人物',
    places: '相關地點',
    organizations: '相關機構',
    links: '外部連結',
    within: '上級',
    data: '資料',
    contains: '下轄',
    inAll: (articles) => `連同下轄地點 ${articles} 篇`,
    asTable: '以表格查看',
  },
  about: {
    title: '關於本檔案',
    figures: '數字',
    characters: '字數',
    coverage: '收錄範圍',
    report: '整理報告',
    corrected: '有更正的文章',
    withdrawn: '撤下的文章',
    undated: '日期不詳的文章',
    byHand: '人工錄入的文章',
    remarks: '讀取簡報時提請注意的地方，按類別計。各類的含義見程式說明。',
    remark: '類別',
    times: '處',
    noRemarks: '讀取簡報時沒有需要提請注意的地方。',
    rights: '權利與聯繫',
    license: '本檔案的編目、名錄和資料按此授權條款提供：',
    contactText: '更正、撤下或其他事宜，請聯繫：',
    madeHow: '製作方法',
    madeHowText: [
      '簡報的文字檔原樣保存，逐行可查。程式從中讀出標題、正文、來源和日期，找出人名、地名和機構名；凡接合的斷行、推定的年份，都在文章頁上註明。',
      '人可以更正任何一篇，更正不會被程式覆蓋，並在文章頁上列出。',
    ],
    licences: '本網站所用程式和字表的授權條款',
  },
  notFound: {
    title: '沒有這一頁',
    text: '地址可能抄寫有誤。文章的地址以編號為準，編號不會改變；請檢索標題或正文裡的任意字詞。',
  },
  redirect: {
    title: '此頁已移至新地址',
    text: '這個名稱已併入：',
  },
}

function year(date: IsoDate | string): number {
  return Number(date.slice(0, 4))
}

function month(date: IsoDate | string): number {
  return Number(date.slice(5, 7))
}

function day(date: IsoDate): number {
  return Number(date.slice(8, 10))
}

/** 4 characters are a year, 7 a month, 10 a day. */
function unit(length: number): string {
  return length > 7 ? '日' : length > 4 ? '月' : '年'
}
