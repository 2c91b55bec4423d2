import { chineseDigits, chineseNumber } from '../../text/chinese-number.ts'
import type { IsoDate } from '../../text/iso-date.ts'
import { groupDigits } from './group-digits.ts'
import type { Words } from './words.ts'

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']

export const zhHans: Words = {
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
    undated: '日期不详',
    says: '，',
  },
  nav: {
    label: '全站',
    trail: '所在位置',
    front: '首页',
    dates: '日期',
    bulletins: '各期',
    registers: { people: '人物', places: '地点', organizations: '机构', sources: '来源', series: '栏目' },
    about: '关于',
    search: '检索',
  },
  search: {
    label: '检索全文',
    placeholder: '任意字词，一字不差',
    submit: '检索',
    within: '在这些文章里检索',
  },
  pager: {
    label: '分页',
    page: (page) => `第 ${page} 页`,
    newest: '最新',
    older: '较早的',
    years: '按年跳转',
  },
  chart: {
    month: { title: '逐月篇数', caption: '每月文章的篇数，点击进入该月' },
    year: { title: '逐年篇数', caption: '每年文章的篇数，点击进入该年' },
  },
  front: {
    latestMonths: (months) => `；只列最近 ${months} 个月`,
    newest: '最新一期',
    peopleLately: '近期人物',
    placesLately: '近期地点',
    organizationsLately: '近期机构',
    ways: '从这里进入',
    map: '各省报道',
    empty: '还没有文章。把简报的文本文件放进 content/bulletins，再运行一次构建。',
  },
  article: {
    inBulletin: '本期前后文章',
    origin: '出处',
    originFile: '简报文件',
    originLines: (first, last) => (first === last ? `第 ${first} 行` : `第 ${first}–${last} 行`),
    originMends: (count) => `接合断行 ${groupDigits(count)} 处`,
    published: '原载',
    original: '查看原文',
    byHand: '本文为人工录入，不出自简报文件。',
    bulletin: '刊于',
    told: '文中日期',
    id: '编号',
    previous: '本期上一篇',
    next: '本期下一篇',
    related: '相关文章',
    namesToo: (names) => `同样提到${names.join('、')}`,
    repeats: (characters) => `有 ${characters} 字相同的段落`,
    reasonSeparator: '；',
    sameDay: '同日文章',
    corrections: '更正',
    reportError: '报告错误',
    reportErrorWhy: '发现识别、日期、人名有误？',
    withdrawn: '本文已撤下',
    withdrawnOn: '撤下日期',
    withdrawnWhy: '原因',
    withdrawnNote: '此地址保留，以便引用者知晓。正文和其中的人名、地名不再提供。',
  },
  bulletin: {
    title: '各期简报',
    printed: '简报原文',
    printedNote: '下列各行与收到的文件一字不差。红字是本站所加：文章从哪一行起，哪两行接成了一段。',
    previous: '上一期',
    next: '下一期',
    mend: {
      'page-break': '原件在此分页，与上文接为一段',
      'hard-wrap': '原件在此折行，与上文接为一段',
      'headline-wrap': '原件标题在此折行，与上文接为一题',
    },
    untitled: '简报',
    withheld: (first, last) => `第 ${first}–${last} 行的文章已撤下，原文不再提供`,
    lineCount: (count) => `${groupDigits(count)} 行`,
    line: (line) => `第 ${line} 行`,
  },
  dates: {
    title: '按日期',
    nothing: '没有存档文章',
    before: '早于本档案',
    after: '晚于本档案',
    outside: '在本档案起止日期之外',
    told: (count) => `有 ${groupDigits(count)} 篇文章讲到这一天`,
    toldTitle: '讲到这一天的文章',
    toldNote: '报道日期在别的日子，正文提到了这一天',
    legend: '图例',
    fewer: '颜色越浓，篇数越多',
    toldYears: '文中讲到的其他年份',
    shortened: '本月文章很多，这里只列出每天的一部分；点击日期可看全部。',
    ofTheYear: (register) => `本年${register}`,
    previous: (length) => `前一${unit(length)}`,
    next: (length) => `后一${unit(length)}`,
  },
  register: {
    lead: {
      people: (count) => `文章中出现的 ${groupDigits(count)} 位人物，按姓名拼音排列`,
      places: (count) => `文章中出现的 ${groupDigits(count)} 个地点`,
      organizations: (count) => `文章中出现的 ${groupDigits(count)} 个机构，按拼音排列`,
      sources: (count) => `${groupDigits(count)} 个供稿来源`,
      series: (count) => `${groupDigits(count)} 个栏目`,
    },
    most: '出现最多',
    initials: '按拼音首字母',
    otherInitial: '其他',
    filter: '筛选本页',
    filterHint: '汉字或拼音',
    filterCount: '个符合',
    none: '名录还是空的。',
    map: '各省级行政区的文章数（含下辖地点）',
    mapNote: '一格代表一个省级行政区，颜色越浓文章越多，点击进入。数字是提到该地或其下辖任一地点的文章。',
    abroad: '国外与世界',
    province: '省级行政区',
  },
  entry: {
    aliases: '又作',
    posts: '文中所记职务',
    post: '职务（按原文）',
    firstPrinted: '最早见于',
    lastPrinted: '最近见于',
    timelineText: {
      named: (name) => `提到“${name}”的文章篇数`,
      sources: (name) => `“${name}”供稿的文章篇数`,
      series: (name) => `“${name}”栏目的文章篇数`,
    },
    articles: '文章',
    together: '一同出现的人物',
    places: '相关地点',
    organizations: '相关机构',
    links: '外部链接',
    within: '上级',
    data: '数据',
    contains: '下辖',
    inAll: (articles) => `连同下辖地点 ${articles} 篇`,
    asTable: '以表格查看',
  },
  about: {
    title: '关于本档案',
    figures: '数字',
    characters: '字数',
    coverage: '收录范围',
    report: '整理报告',
    corrected: '有更正的文章',
    withdrawn: '撤下的文章',
    undated: '日期不详的文章',
    byHand: '人工录入的文章',
    remarks: '读取简报时提请注意的地方，按类别计。各类的含义见程序说明。',
    remark: '类别',
    times: '处',
    noRemarks: '读取简报时没有需要提请注意的地方。',
    rights: '权利与联系',
    license: '本档案的编目、名录和数据按此许可提供：',
    contactText: '更正、撤下或其他事宜，请联系：',
    madeHow: '制作方法',
    madeHowText: [
      '简报的文本文件原样保存，逐行可查。程序从中读出标题、正文、来源和日期，找出人名、地名和机构名；凡接合的断行、推定的年份，都在文章页上注明。',
      '人可以更正任何一篇，更正不会被程序覆盖，并在文章页上列出。',
    ],
    licences: '本网站所用程序和字表的许可',
  },
  notFound: {
    title: '没有这一页',
    text: '地址可能抄写有误。文章的地址以编号为准，编号不会改变；请检索标题或正文里的任意字词。',
  },
  redirect: {
    title: '此页已移至新地址',
    text: '这个名称已并入：',
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
