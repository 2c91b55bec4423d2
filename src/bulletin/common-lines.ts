import type { FurniturePattern } from './style.ts'

/** Mastheads as most bulletins print them. */
export const commonMastheads: readonly RegExp[] = [
  /^[·•・]\s*(?<series>[^·•・\s\d](?:[^·•・]{0,40}[^·•・\s])?)\s*[·•・]$/,
  /^※\s*(?<series>[^※\s][^※]{0,40}?)\s*※$/,
  /^[★☆◆◇]\s*(?<series>[^★☆◆◇\s][^★☆◆◇]{0,40}?)\s*[★☆◆◇]$/,
  /^[〔［]\s*(?<series>[^〔〕［］:：\d\s][^〔〕［］:：]{0,20}?)\s*[〕］]$/,
  /^【\s*(?<series>[^【】:：\s][^【】:：]{0,20}?)\s*】$/,
]

/** Headlines that markup tells; the group `level` is as long as the heading is deep. */
export const commonHeadlines: readonly RegExp[] = [/^(?<level>#{1,6})\s+(?<headline>\S.*)$/]

/** `第12期(总第345期)`, `2021年第12期`, `总第345期`. */
export const issueLine =
  /^[（(]?(?<issue>(?:\d{4}\s*年\s*)?第\s*[\d〇零一二三四五六七八九十百]{1,6}\s*[期号](?:\s*[（(]?\s*[总總]第?\s*[\d〇零一二三四五六七八九十百千]{1,6}\s*期\s*[)）]?)?|[总總]第\s*\d{1,6}\s*期)[)）]?(?:\s+(?<date>\d{4}.{4,12}))?$/

/** `某市科协办公室编                     2021年7月19日`, `主办：某市科协`. */
export const editorLine =
  /^(?:(?<editor>\S[^。；]{1,40}?(?:编|编印|主办|主编|印发|编发))\s{2,}(?<date>[\d〇○◯零一二三四五六七八九十]{2,4}.{4,12})|(?:主办|承办|编印|主办单位|编印单位)\s*[:：].{1,40})$/

/** `更新时间：2023-09-04T14:25:54.286Z`: when a program fetched a page, and nothing else. */
export const updateStamp =
  /^[（(]?更新时间戳?\s*[:：]\s*[\dTZ年月日时分秒](?:[\s\d:：./TZ+年月日时分秒-]{0,40}[\dTZ年月日时分秒])?[)）]?$/

/** Buttons of a web page. No word may hold another: then there is one way to read a line, and time is linear. */
const button =
  '打印本页|打印|关闭窗口|关闭本页|关闭|返回顶部|返回首页|返回列表|返回|收藏本页|收藏|分享到|分享|字号|字体|大|中|小|上一篇|下一篇|上一条|下一条|微信|微博|朋友圈|QQ空间|QQ'

/** `【打印】【关闭】`, `字号：大 中 小 分享到：微信`; nothing else stands on the line: `中小企业` opens a sentence. */
const pageButtons = new RegExp(
  `^(?=.*(?:打印|关闭|返回|收藏|分享|字[号体]|[上下]一[篇条]))[【\\s|｜]*(?:(?:${button})[】【\\s|｜:：]*){2,}$`,
)

/** Furniture that every bulletin may have. Each pattern holds a whole line: what goes on as a sentence is news. */
export const commonFurniture: readonly FurniturePattern[] = [
  { kind: 'rule', line: /^([-=━─═＝_＿*＊~～—–])(?:\s*\1){2,}$/ },
  { kind: 'page-number', line: /^[-—–－‐]{1,2}\s*\d{1,4}\s*[-—–－‐]{1,2}$/ },
  { kind: 'page-number', line: /^[·•]\s*\d{1,4}\s*[·•]$/ },
  {
    kind: 'page-number',
    line: /^[（(]?第\s*[\d一二三四五六七八九十百]{1,4}\s*页(?:\s*[,，/]?\s*共\s*[\d一二三四五六七八九十百]{1,4}\s*页)?[)）]?$/,
  },
  { kind: 'page-number', line: /^Page\s+\d{1,4}(?:\s+of\s+\d{1,4})?$/i },
  { kind: 'tail', line: updateStamp },
  { kind: 'tail', line: pageButtons },
  { kind: 'tail', line: /^[（(]?(?:浏览|点击|阅读)(?:次数|量)\s*[:：]?\s*\d+\s*次?[)）]?$/ },
  { kind: 'tail', line: /^<!--(?:(?!-->).)*-->$/ },
]

/** The title of a table of contents. */
export const contentsTitle =
  /^[【[《]?\s*(?:本\s*期\s*(?:要\s*目|目\s*录|导\s*读|要\s*闻|内\s*容|看\s*点|主要内容)|目\s*录|目\s*次|要\s*目|要目摘编|内容提要|导\s*读|内容导读)\s*[】\]》]?\s*[:：]?$/

/** An entry of a table of contents that ends in its page, `……3`. */
export const leaderEntry =
  /^(?<title>.{2,80}?)\s*(?:…{2,}|\.{4,}|．{3,}|·{4,}|。{4,}|-{4,}|_{4,})\s*[（(]?\d{1,4}[）)]?$/

/** What may stand before an entry of a table of contents. */
export const entryBullet =
  /^(?:[▲△▶►●○■□◆◇★☆※•·*-]|\d{1,2}[.、．)）]|[（(]\d{1,2}[）)]|[一二三四五六七八九十]{1,3}、)\s*/

/** Imprints close a printed brief: who gets it, how many were printed. */
export const imprintLine =
  /^[（(]?(?:主题词\s*[:：]|[报送发]\s*[:：]|(?:抄送|抄报|主送|分送|发送|呈报|呈送|报送)\s*[:：]|共印\s*\d+\s*份|.{2,30}(?:办公室|委员会|办公厅)\s+\S{4,16}日?印发?$)/

/** Where to write or call stands in imprints, and in notices too. */
export const addressLine = /^[（(]?(?:(?:印|份)数|(?:投稿|联系)(?:邮箱|电话)|地址|邮编|电话|传真)\s*[:：]/
