import { isMap, isNode, isScalar } from 'yaml'
import type { BulletinReference } from './article.ts'
import { formatBulletinKey } from './format-article-file.ts'
import { readFrontMatterYaml } from './front-matter-yaml.ts'

/**
 * Put the machine-owned `bulletin:` of an article file right and leave every other byte as its editor wrote it.
 *
 * @param text - a file that {@link parseArticleFile} reads without a message
 */
export function refreshBulletin(text: string, references: readonly BulletinReference[]): string {
  const start = text.indexOf('---') + 3
  const end = text.indexOf('\n---', start) + 1
  const yaml = text.slice(start, end)
  const [from, to] = bulletinSpan(yaml)
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const key = references.length === 0 ? '' : formatBulletinKey(references).replaceAll('\n', lineEnd)
  return text.slice(0, start) + yaml.slice(0, from) + key + yaml.slice(to) + text.slice(end)
}

/** Whole lines: from the key to the line behind its value; the end of the front matter where there is no such key. */
function bulletinSpan(yaml: string): [number, number] {
  const { contents } = readFrontMatterYaml(yaml).document
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'bulletin')
    : undefined
  if (!pair || !isScalar(pair.key) || !pair.key.range) return [yaml.length, yaml.length]
  const valueEnd = isNode(pair.value) && pair.value.range ? pair.value.range[1] : pair.key.range[1]
  const lineEnd = yaml.indexOf('\n', Math.max(valueEnd - 1, pair.key.range[1]))
  return [pair.key.range[0], lineEnd === -1 ? yaml.length : lineEnd + 1]
}
