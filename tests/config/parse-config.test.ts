import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse-config.ts'

function faultsOf(config: unknown): string[] {
  const file = new VFile({ path: 'archive.config.ts' })
  expect(parseConfig(config, file)).toBeUndefined()
  expect(file.messages.every(({ ruleId, fatal }) => ruleId === 'config-value' && fatal === true)).toBe(true)
  return file.messages.map(({ reason }) => reason)
}

describe('the configuration', () => {
  test('may say nothing', () => {
    const config = parseConfig({}, new VFile())
    expect(config).toMatchObject({
      language: 'zh-Hans',
      pathPrefix: '/',
      pageSize: 50,
      folders: { content: 'content', output: '_site' },
      search: { engine: 'auto', pagefindLimit: 3000 },
    })
  })

  test.each([
    [{ pageSize: 0 }, 'Unexpected `0` in `pageSize`, expected at least 1, change it in the configuration'],
    [
      { pageSize: 501 },
      'Unexpected `501` in `pageSize`, expected at most 500, change it in the configuration',
    ],
    [
      { reportTo: 'mailto:someone' },
      'Unexpected `"mailto:someone"` in `reportTo`, expected an e-mail address or an address that begins with `https://`, change it in the configuration',
    ],
    [{ title: 3 }, 'Unexpected `3` in `title`, expected string, change it in the configuration'],
    [
      { language: 'fr' },
      'Unexpected `"fr"` in `language`, expected one of `zh-Hans`, `zh-Hant`, `en`, change it in the configuration',
    ],
    [
      { pathPrefix: 'archive' },
      'Unexpected `"archive"` in `pathPrefix`, expected a path like `/archive/`, with a slash at both ends, change it in the configuration',
    ],
    [
      { pathPrefix: '/a/../b/' },
      'Unexpected `"/a/../b/"` in `pathPrefix`, expected a path without `.` and `..`, change it in the configuration',
    ],
    [
      { url: 'https://user.github.io/archive' },
      'Unexpected `"https://user.github.io/archive"` in `url`, expected `https://user.github.io`, put the path into `pathPrefix`: `/archive/`, change it in the configuration',
    ],
    ...[
      'https://a:b@x.org',
      'https://a@x.org/',
      'https://x.org?a',
      'https://x.org/?',
      'https://x.org/a#b',
    ].map((url): [object, string] => [
      { url },
      `Unexpected \`"${url}"\` in \`url\`, expected scheme and host alone, \`https://x.org\`, change it in the configuration`,
    ]),
    [
      { url: 'ftp://x' },
      'Unexpected `"ftp://x"` in `url`, expected a host like `https://example.org`; a folder of it belongs into `pathPrefix`, change it in the configuration',
    ],
    [
      { url: 'https://example.org/archive' },
      'Unexpected `"https://example.org/archive"` in `url`, expected `https://example.org`, put the path into `pathPrefix`: `/archive/`, change it in the configuration',
    ],
    [
      { search: { engine: 'google' } },
      'Unexpected `"google"` in `search.engine`, expected one of `auto`, `pagefind`, `exact`, change it in the configuration',
    ],
    [
      { names: { threshold: 2 } },
      'Unexpected `2` in `names.threshold`, expected at most 1, change it in the configuration',
    ],
    [
      { title: '' },
      'Unexpected `""` in `title`, expected at least 1 character, change it in the configuration',
    ],
    [
      { bulletins: { encodings: { '*': 'utf9' } } },
      'Unexpected `"utf9"` in `bulletins.encodings.*`, expected an encoding such as `gb18030`, `big5` or `utf16le`, change it in the configuration',
    ],
    [
      { bulletins: { styles: [{ name: 'my', match: { path: /a/ }, headline: [/^##/g] }] } },
      'Unexpected `/^##/g` in `bulletins.styles.0.headline.0`, expected a pattern without the flags `g` and `y`, change it in the configuration',
    ],
    [
      { bulletins: { styles: [{ name: 'My', match: { path: /a/ } }] } },
      'Unexpected `"My"` in `bulletins.styles.0.name`, expected small letters, digits and `-`, change it in the configuration',
    ],
    [
      { bulletins: { styles: [{ name: 'own', match: {} }] } },
      'Unexpected `{}` in `bulletins.styles.0.match`, expected `path` or `lines`, change it in the configuration',
    ],
    [
      '要闻\n'.repeat(50),
      `Unexpected \`"${'要闻\\n'.repeat(50).slice(0, 59)}…\`, expected object, change it in the configuration`,
    ],
    [
      { pageSize: `\u2028${'😀'.repeat(80)}` },
      `Unexpected \`" ${'😀'.repeat(58)}…\` in \`pageSize\`, expected number, change it in the configuration`,
    ],
    [[], 'Unexpected `[]`, expected object, change it in the configuration'],
  ])('%j is refused by key', (config, reason) => {
    expect(faultsOf(config)).toEqual([reason])
  })

  test.each([
    ['https://example.org', 'https://example.org'],
    ['http://example.org:8080//', 'http://example.org:8080'],
    ['https://要闻.example/', 'https://要闻.example'],
  ])('the address %s is taken', (url, taken) => {
    expect(parseConfig({ url }, new VFile())?.url).toBe(taken)
  })

  test('names the key that was meant', () => {
    expect(faultsOf({ search: { engin: 'auto' } })).toEqual([
      'Unexpected key `search.engin`, expected one of `engine`, `pagefindLimit`, write `engine`',
    ])
    expect(faultsOf({ titel: 'x' })[0]).toMatch(
      /^Unexpected key `titel`, expected one of `title`, .*, write `title`$/,
    )
    expect(faultsOf({ colour: 'x' })[0]).toMatch(/take it out$/)
    const style = { name: 'own', match: { path: /a/ }, headlin: [/^#/] }
    expect(faultsOf({ bulletins: { styles: [style] } })[0]).toMatch(
      /^Unexpected key `bulletins\.styles\.0\.headlin`, expected one of `name`, .*, write `headline`$/,
    )
  })
})
