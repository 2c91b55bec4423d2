/** A column or key of a data file, as `datapackage.json` and the page “data” describe it. */
export interface DataField {
  readonly name: string
  /** A type of the Frictionless table schema. */
  readonly type: 'string' | 'date' | 'integer' | 'array'
  readonly description: string
}

/** The kinds of data files. */
export type DataKind = 'articles' | 'article-table' | 'names' | 'mentions'

const id = { name: 'id', type: 'string', description: '文章编号，永不改变' } as const
const title = { name: 'title', type: 'string', description: '标题' } as const
const date = { name: 'date', type: 'date', description: '报道日期，YYYY-MM-DD' } as const
const inArticle: readonly DataField[] = [
  id,
  { name: 'url', type: 'string', description: '文章网址；未配置站点网址时为站内路径' },
  title,
  { name: 'kicker', type: 'string', description: '标题前的【栏目】' },
  { name: 'subtitle', type: 'string', description: '副题' },
  date,
  { name: 'source', type: 'string', description: '来源，照录原文' },
  { name: 'series', type: 'string', description: '报头' },
]

/** Every field of every kind of file, in the order of the file. */
export const dataFields: Readonly<Record<DataKind, readonly DataField[]>> = {
  articles: [
    ...inArticle,
    { name: 'people', type: 'array', description: '人物，按首次出现的次序' },
    { name: 'places', type: 'array', description: '地点，按首次出现的次序' },
    { name: 'organizations', type: 'array', description: '机构，按首次出现的次序' },
    { name: 'events', type: 'array', description: '文中讲到的日期' },
    { name: 'text', type: 'array', description: '正文，一段一项' },
  ],
  'article-table': [
    ...inArticle,
    { name: 'people', type: 'string', description: '人物，以分号隔开' },
    { name: 'places', type: 'string', description: '地点，以分号隔开' },
    { name: 'organizations', type: 'string', description: '机构，以分号隔开' },
    { name: 'characters', type: 'integer', description: '正文字数' },
  ],
  names: [
    { name: 'id', type: 'string', description: '名录编号，网址的最后一段' },
    { name: 'name', type: 'string', description: '名称' },
    { name: 'aliases', type: 'array', description: '别名' },
    { name: 'pinyin', type: 'string', description: '拼音，不标声调' },
    { name: 'first', type: 'date', description: '最早一篇文章的日期' },
    { name: 'last', type: 'date', description: '最近一篇文章的日期' },
    { name: 'articles', type: 'array', description: '提到它的文章的编号' },
  ],
  mentions: [
    { name: 'article', type: 'string', description: '文章编号' },
    { name: 'kind', type: 'string', description: 'person 人物、place 地点、organization 机构' },
    { name: 'entry', type: 'string', description: '名录编号' },
    { name: 'text', type: 'string', description: '文中的写法' },
    { name: 'block', type: 'integer', description: '第几段，从 0 起；-1 是标题' },
    { name: 'start', type: 'integer', description: '段内起点，UTF-16 单位' },
    { name: 'end', type: 'integer', description: '段内终点，不含' },
  ],
}
