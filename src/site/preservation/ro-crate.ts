import type { IsoDate } from '../../text/iso-date.ts'
import type { SiteFile } from '../site-file.ts'
import type { BagDescription, PayloadFile } from './bag.ts'

/** What stands below a bag's payload, each described as a whole. */
const parts: readonly (readonly [folder: string, name: string])[] = [
  ['bulletins/', '简报原文，按收到的样子'],
  ['articles/', '文章，一篇一个 Markdown 文件'],
  ['authority/', '人工规范：别名、合并、链接'],
  ['pages/', '人工撰写的页面'],
  ['layouts/', '自定的版式'],
  ['config/', '配置，及其所用的文件'],
  ['site/', '由以上内容生成的网站'],
]

const noLicence = '本档案没有声明许可；使用前请询问档案的维护者。'

/**
 * `ro-crate-metadata.json` (RO-Crate 1.1) for a bag's payload folder.
 *
 * @param payload - paths below the bag, `data/…`
 * @param changed - the last day of the content: a crate must say when it was published, and the clock is not asked
 */
export function roCrateFile(
  payload: readonly PayloadFile[],
  about: BagDescription,
  changed: IsoDate | undefined,
): SiteFile {
  const below = payload.map(({ path }) => path.replace(/^data\//, ''))
  const folders = parts.filter(([folder]) => below.some((path) => path.startsWith(folder)))
  const single = below.filter((path) => !parts.some(([folder]) => path.startsWith(folder)))
  const files = payload.filter(({ path }) => !path.startsWith('data/site/'))
  const graph = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: about.title,
      description: about.description || about.title,
      ...(changed && { datePublished: changed }),
      // A crate must have one; words will do.
      license: about.licence ? { '@id': about.licence } : noLicence,
      ...(about.url && { url: about.url }),
      hasPart: [...folders.map(([folder]) => folder), ...single.map(idOf)].map((id) => ({ '@id': id })),
    },
    ...(about.licence ? [{ '@id': about.licence, '@type': 'CreativeWork', name: about.licence }] : []),
    ...folders.map(([folder, name]) => ({
      '@id': folder,
      '@type': 'Dataset',
      name,
      hasPart: files
        .filter(({ path }) => path.startsWith(`data/${folder}`))
        .map(({ path }) => ({ '@id': idOf(path) })),
    })),
    ...files.map((file) => ({
      '@id': idOf(file.path),
      '@type': 'File',
      name: file.path.slice(file.path.lastIndexOf('/') + 1),
      contentSize: String(file.bytes),
      sha256: file.sha256,
    })),
  ]
  const document = { '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': graph }
  return { path: 'data/ro-crate-metadata.json', content: `${JSON.stringify(document, undefined, 1)}\n` }
}

/** A relative address: every part percent-encoded. */
function idOf(path: string): string {
  return path
    .replace(/^data\//, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}
