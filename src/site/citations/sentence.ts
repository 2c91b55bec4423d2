import type { Reference } from './reference.ts'

/**
 * Cite in a plain Chinese sentence, as a footnote or a talk would.
 *
 * `青海省科协：《怀进鹏在西宁市调研》，《科学共同体要闻》2021年7月19日，https://….`
 * Title marks within the title become single ones, as GB/T 15834 has it.
 */
export function formatSentence(reference: Reference): string {
  const { author, title, subtitle, container, date, url } = reference
  const whole = subtitle ? `${title}——${subtitle}` : title
  const carrier = `${inTitleMarks(container)}${date ? chineseDay(date) : ''}`
  const parts = [`${author ? `${author}：` : ''}${inTitleMarks(whole)}`, carrier]
  return url ? `${parts.join('，')}，${url}` : `${parts.join('，')}。`
}

function inTitleMarks(title: string): string {
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`
}

function chineseDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
