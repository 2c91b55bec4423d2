import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Measured, measure, weigh } from './measure.ts'

/** One program's build of the archive, or one stage of it. */
export interface Result {
  readonly name: string
  /** Seconds by stage. */
  readonly stages: Readonly<Record<string, number>>
  readonly seconds: number
  readonly cpu: number
  readonly peak: number
  readonly files: number
  readonly bytes: number
}

const project = join(import.meta.dirname, '..')
const pagefind = join(project, 'node_modules/.bin/pagefind')

/** What a user of Hugo would write: a page an article, lists by people and places, and Pagefind over the pages. */
const hugoFiles = {
  'config.toml': `baseURL = 'https://example.org/'
title = 'Archive'
languageCode = 'zh'
hasCJKLanguage = true
disableKinds = ['RSS']
[taxonomies]
  person = 'people'
  place = 'places'
`,
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body>{{ block "main" . }}{{ end }}</body></html>
`,
  'layouts/_default/single.html': `{{ define "main" }}<article data-pagefind-body><h1>{{ .Title }}</h1>
<p data-pagefind-ignore>{{ .Params.source }} {{ .Date.Format "2006-01-02" }}</p>
{{ .Content }}</article>
<ul>{{ range .Params.people }}<li><a href="/people/{{ urlize . }}/">{{ . }}</a></li>{{ end }}</ul>{{ end }}
`,
  'layouts/_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1><ul>
{{ range (.Paginate .Pages 50).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
</ul>{{ template "_internal/pagination.html" . }}{{ end }}
`,
}

/** What a user of Eleventy would write: a template file an article, one layout, and Pagefind over the pages. */
const eleventyFiles = {
  '.eleventy.mjs': `export default () => ({ dir: { input: 'content', includes: '../layouts', output: 'public' } })
`,
  'content/content.json': '{ "layout": "article.njk" }\n',
  'layouts/article.njk': `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><article data-pagefind-body><h1>{{ title }}</h1><p data-pagefind-ignore>{{ source }}</p>
{{ content | safe }}</article>
<ul>{% for name in people %}<li>{{ name }}</li>{% endfor %}</ul></body></html>
`,
}

/** Hugo's pages and stock Pagefind's index of them. */
export async function buildWithHugo(articles: string, folder: string): Promise<Result> {
  writeAll(folder, hugoFiles)
  cpSync(articles, join(folder, 'content/articles'), { recursive: true, filter: isContent })
  const render = await measure('hugo', ['--quiet', '--noTimes'], folder)
  return withIndex('Hugo + Pagefind', folder, render)
}

/** Eleventy's pages and stock Pagefind's index of them. */
export async function buildWithEleventy(articles: string, folder: string): Promise<Result> {
  writeAll(folder, eleventyFiles)
  cpSync(articles, join(folder, 'content/articles'), { recursive: true, filter: isContent })
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  const command = join(project, 'node_modules/@11ty/eleventy/cmd.cjs')
  const render = await measure(process.execPath, [command, '--config=.eleventy.mjs', '--quiet'], folder)
  return withIndex('Eleventy + Pagefind', folder, render)
}

async function withIndex(name: string, folder: string, render: Measured): Promise<Result> {
  const index = await measure(pagefind, ['--site', 'public'], folder)
  return {
    name,
    stages: { render: render.seconds, index: index.seconds },
    seconds: render.seconds + index.seconds,
    cpu: render.cpu + index.cpu,
    peak: Math.max(render.peak, index.peak),
    ...weigh(join(folder, 'public')),
  }
}

/**
 * Run this project: bulletins → searchable site, names and search included. Its lines tell each stage's seconds.
 *
 * @param command - `import` ends with the article files
 */
export async function runYaowen(
  name: string,
  bulletins: string,
  folder: string,
  command: 'build' | 'import' = 'build',
): Promise<Result> {
  mkdirSync(folder, { recursive: true })
  const place = ['--bulletins', bulletins, '--content', join(folder, 'content')]
  const args = [join(project, 'bin/yaowen.mjs'), command, ...place, '--output', join(folder, 'public')]
  const { seconds, cpu, peak, out } = await measure(process.execPath, args, folder)
  const lines = [...out.matchAll(/^([a-z]+) .* ([\d.]+) s$/gm)]
  const stages = Object.fromEntries(lines.map(([, stage = '', time]) => [stage, Number(time)]))
  return { name, stages, seconds, cpu, peak, ...weigh(join(folder, 'public')) }
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Not the import's own list. */
function isContent(path: string): boolean {
  return !path.endsWith('.json')
}
