import { bodyWords } from '../gazetteer/bodies.ts'
import { counties, prefectures, provinces } from '../gazetteer/divisions.ts'
import { geography } from '../gazetteer/geography.ts'
import { knownBodies } from '../gazetteer/known-bodies.ts'
import { posts } from '../gazetteer/posts.ts'
import { compoundSurnames } from '../gazetteer/surnames.ts'
import { territories } from '../gazetteer/territories.ts'

const nationalities =
  '壮族|回族|维吾尔|朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|傣族|景颇族|傈僳族|白族|蒙古族?|哈萨克|柯尔克孜|满族|黎族|瑶族|畲族|仡佬族|水族|拉祜族|佤族|纳西族|独龙族|怒族|普米族|东乡族|保安族|撒拉族|土族|裕固族|达斡尔族|鄂温克族|鄂伦春|锡伯|塔吉克|仫佬族|毛南族|各族'

/** Word lists whose matches are features, in the order of their bits. */
export const lexicons: readonly (readonly string[])[] = [
  [...new Set([...provinces, ...prefectures, ...counties].flatMap(withShortForm))],
  [...new Set([...territories, ...geography])],
  posts,
  bodyWords,
  compoundSurnames,
  knownBodies,
]

/** `西宁市` and `西宁`; one character alone stands for nothing. */
export function withShortForm(name: string): string[] {
  const short = name.replace(
    new RegExp(`(?:特别行政区|(?:(?:${nationalities})+)?自治[区州县旗]|省|市|地区|盟|县|区|旗|新区|林区)$`),
    '',
  )
  return short.length > 1 && short !== name ? [name, short] : [name]
}
