import type { Figures, StageName } from '../diagnostics/progress.ts'
import type { MeantEntry } from '../entities/record-decision.ts'
import { hostShares, type SiteSize } from '../site/check-host-limits.ts'

/** Every sentence that the command line prints. Messages about files carry their own words. */
export const words = {
  program: 'Turns the text files of a news bulletin into a static, searchable archive site',
  commands: {
    import: 'Read bulletins and write one Markdown file an article, for people to edit',
    build: 'Import, then render the articles into a site with its search',
    serve: 'Build, serve the site on this computer, and build again when a file changes',
    export: 'Put the whole archive into a BagIt bag for keeping',
    check: 'Check articles, authority files and pages without building',
    names: 'List new, rare and doubtful names, and write decisions into the authority files',
  },
  options: {
    config: 'The configuration (archive.config.ts)',
    content: 'The folder of articles, authority files and pages (content)',
    bulletins: 'The folder of bulletins (bulletins below the content)',
    output: 'The folder of the finished site (_site)',
    pathPrefix: 'The path below which the site is served, /archive/',
    compact: 'Make the search index anew as one, so that it is as small as it can be',
    accept: 'Take the new version of an edited article, by its id; several with commas, or all',
    diff: 'Show both versions of each edited article and write nothing',
    report: 'Write a page that shows each bulletin beside what was read from it',
    format: 'How the report is printed',
    verbose: 'Print every message, remarks too',
    port: 'The port to serve on',
    bagit: 'The folder of the bag to make',
    roCrate: 'Describe the bag in RO-Crate too',
    kind: 'Names of this kind alone; with a decision, what the name is',
    show: 'Which names: doubtful, new, rare; several with commas (all)',
    since: 'New is what stands in no article before this day (the newest bulletin)',
    limit: 'How many names of each kind and reason (20)',
    review: 'Ask about one name after the other',
    acceptName: 'It is a name: list it no more; several with commas',
    reject: 'It is no name of this kind: never find it, never list it; several with commas',
    merge: 'It is the same as the name of --into; several with commas',
    into: 'The name that --merge merges into',
    display: 'How the accepted name stands on the pages',
    pinyin: 'Syllables of the accepted name, where the program reads it wrong',
    namesFormat: 'How the list is printed',
  },
  hints: {
    file: 'file',
    folder: 'folder',
    path: 'path',
    ids: 'ids',
    port: 'number',
    name: 'name',
    names: 'names',
    day: 'YYYY-MM-DD',
    syllables: 'syllables',
    reasons: 'reasons',
  },
  usage: {
    noCommand: 'Missing command, expected one of',
    unknownCommand: (name: string) => `Unexpected command \`${name}\`, expected one of`,
    unknownOption: (name: string) => `Unexpected option \`${name}\`, expected one of`,
    didYouMean: (name: string) => `; did you mean \`${name}\`?`,
    missingValue: (name: string) => `Missing value of \`${name}\`, give one behind it`,
    unexpectedValue: (name: string) => `Unexpected value of \`${name}\`, it takes none`,
    unexpectedArgument: (value: string) => `Unexpected \`${value}\`, expected options only`,
    givenTwice: (name: string) => `Unexpected second \`${name}\`, expected one, take one of them out`,
    noNames: (name: string) => `Missing names behind \`${name}\`, give one, or several with commas`,
    notAPath: (value: string) =>
      `Unexpected \`${value}\` for \`--path-prefix\`, expected a path like \`/archive/\``,
    notAPort: (value: string, last: number) =>
      `Unexpected \`${value}\` for \`--port\`, expected a number from 0 to ${last}`,
    oneOf: (name: string, value: string, values: readonly string[]) =>
      `Unexpected \`${value}\` for \`${name}\`, expected one of ${values.join(', ')}`,
    noFolder: (name: string, path: string) =>
      `Missing folder \`${path}\`, make it or name another with \`${name}\``,
    noFolderButFile: (path: string, option?: string) =>
      `Unexpected file \`${path}\`, expected a folder, ${option === undefined ? 'move the file away' : `name one with \`${option}\`, such as the folder that it lies in`}`,
    noFolderButLink: (path: string, option?: string) =>
      `Unexpected link \`${path}\` that leads to nothing, expected a folder, mend the link${option === undefined ? '' : ` or name another with \`${option}\``}`,
    deadLink: (path: string) =>
      `Unexpected link \`${path}\` that leads to nothing, expected a file, put the file back or remove the link`,
    misnamed: (path: string) => `Unexpected name \`${path}\` that is no UTF-8, rename it`,
    noConfig: (path: string) => `Missing file \`${path}\`, make it or name another with \`--config\``,
    unknownIds: (ids: readonly string[]) =>
      `No article with the id ${ids.map((id) => `\`${id}\``).join(', ')}, look it up with \`--diff\``,
    besideReview: (option: string) =>
      `Unexpected \`${option}\` beside \`--review\`, which asks and prints no list, take one of them out`,
    notSyllables: (pinyin: string) =>
      `Unexpected \`${pinyin}\` for \`--pinyin\`, expected syllables of small letters with a space between, as \`shan xia li\``,
    mergeNeedsInto: '`--merge` and `--into` go together, give both',
    oneAccepted: '`--display` and `--pinyin` need `--accept` with one name',
    decidedTwice: (name: string) =>
      `Unexpected name \`${name}\` in two decisions, expected one, accept it, reject it or merge it into another`,
    notADay: (value: string) => `Unexpected day \`${value}\`, expected \`YYYY-MM-DD\``,
    notACount: (value: string) => `Unexpected number \`${value}\` for \`--limit\`, expected 1 or more`,
    unknownName: (name: string) =>
      `Unexpected name \`${name}\`, no article and no authority file has it, correct it or say what it is with \`--kind\``,
    severalKinds: (name: string, kinds: readonly string[]) =>
      `Unexpected name \`${name}\`, it stands among ${kinds.join(' and ')}, say which is meant with \`--kind\``,
    severalKindsMerged: (name: string, kinds: readonly string[], into: string, kind: string) =>
      `Unexpected merge of \`${name}\`, which stands among ${kinds.join(' and ')}, into \`${into}\` of ${kind}, expected two names of one kind, correct one or say which is meant with \`--kind\``,
    mergeIntoRejected: (into: string, file: string) =>
      `Unexpected \`${into}\` for \`--into\`, \`${file}\` says that it is no name (\`reject: true\`), accept it with \`--accept ${into}\` or name another`,
    noBag: 'Missing option `--bagit`, name the folder of the bag to make',
    bagNotEmpty: (path: string) =>
      `Unexpected files in \`${path}\`, expected no folder or an empty one, name another with \`--bagit\``,
    foldersOverlap: (option: string, path: string, other: string) =>
      `Unexpected folder \`${path}\` for \`${option}\`, expected one that neither lies in \`${other}\` nor holds it, name another`,
    reportInContent: (path: string, folder: string) =>
      `Unexpected place for the report, \`${path}\` lies in \`${folder}\`, name one outside with \`--report\``,
    reportIsConfig: (path: string) =>
      `Unexpected place for the report, \`${path}\` is the configuration, name another with \`--report\``,
    noReport: (path: string) =>
      `Unexpected place for the report, \`${path}\` is no report of an earlier import and is kept, name another with \`--report\``,
    noSite: (path: string) => `Missing site \`${path}\`, run \`yaowen build\` first`,
    siteStale: (path: string) =>
      `Unexpected site \`${path}\`, bulletins, articles, pages or the configuration have changed since it was built, run \`yaowen build\` with the same options first`,
    siteNotWhole: (path: string, files: readonly string[]) =>
      `Unexpected site \`${path}\`, ${listed(files)} ${files.length === 1 ? 'is' : 'are'} gone or not as the build wrote ${files.length === 1 ? 'it' : 'them'}, delete ${files.length === 1 ? 'that file' : 'those files'} and run \`yaowen build\` first`,
    seeHelp: (command: string) => `Run \`${command} --help\` for more.`,
  },
  stages: {
    read: 'read',
    name: 'name',
    write: 'write',
    load: 'load',
    gather: 'gather',
    render: 'render',
    index: 'index',
    publish: 'publish',
  } satisfies Record<StageName, string>,
  busy: (output: string, pid: number | undefined, file: string) =>
    `Another build is writing to \`${output}\`${pid === undefined ? '' : ` (process ${pid})`}, wait until it is done, or delete \`${file}\` where no build goes on.`,
  waiting: 'Another build is writing to the same folder: waiting until it is done.',
  buildNotStarted: (why: string) =>
    `The build could not be started (${why}); the site stays as it is, change a file to try again.`,
  serving: (address: string) => `The site stands at ${address} and follows your changes. Stop with Ctrl+C.`,
  decided: {
    accept: (name: string, file: string) => `${file}: ${name} is a name`,
    reject: (name: string, file: string) => `${file}: ${name} is none`,
    merge: (name: string, file: string, into: string) => `${file}: ${name} is ${into}`,
    already: (name: string, file: string) => `${file} says so of ${name} already`,
    ofSeveral: (name: string, { line, id, bearers }: MeantEntry) =>
      `of ${bearers} entries with the name ${name} that in line ${line}${id === undefined ? '' : ` (${id})`} was meant, call another by its \`id\``,
  },
  buildAgain: 'The next build applies it; an import finds the names anew.',
  review: {
    nothing: 'Nothing to look at: every name is decided about, or stands in several articles.',
    head: (kind: string, counts: string) => `${kind}: ${counts}`,
    articles: (count: number) => `${count} ${count === 1 ? 'article' : 'articles'}`,
    more: (count: number, reason: string) => `  … ${count} more ${reason}: --limit`,
    ask: '[a]ccept, [r]eject, [m]erge, [s]kip, [q]uit? ',
    into: 'The same as which name? (nothing: go back) ',
    unknown: (name: string) => `No article and no authority file has \`${name}\`.`,
    again: 'One of the letters a, r, m, s, q.',
    refused: 'The authority file would not be sound with it:',
  },
  /** `2.1 MB: 0 % of GitHub Pages (1 GB), …`. */
  size: (size: SiteSize) =>
    `${megabytes(size.bytes)}: ${hostShares(size)
      .map(({ host, measure, most, share }) => {
        const limit = measure === 'bytes' ? `${most / 1e9} GB` : `${groupDigits(most)} files`
        return `${Math.ceil(share * 100)} % of ${host} (${limit})`
      })
      .join(', ')}`,
  exported: (files: number, bytes: number, folder: string) =>
    `${files} files, ${bytes} bytes in the bag ${folder}`,
  siteOfUnknown:
    'Whether the site was built of this content is not known, for `.cache` does not remember its build: run `yaowen build`, and export into another folder, to be sure.',
  notInBag: (path: string) => `\`${path}\` is not in the bag: it lies outside of the folder of what uses it.`,
  notOfTheSite: (files: readonly string[]) =>
    `${listed(files)} in the site ${files.length === 1 ? 'is none' : 'are none'} of its files and ${files.length === 1 ? 'is' : 'are'} in the bag all the same.`,
  noModel:
    'Missing model for names, name one that is there in `names.model` of the configuration, or install the package anew',
  portTaken: (port: number) => `Port \`${port}\` cannot be used, name another with \`--port\``,
  byRule: 'By rule (docs/rules.md says what to do):',
  moreWithVerbose: '  Every message: --verbose (behind npm run: -- --verbose)',
  editedHead: (path: string, id: string) => `${path}: - as edited, + as imported (--accept ${id})`,
  noEdited: 'No article was edited otherwise than its bulletin says.',
  reportWritten: (path: string) => `The report stands in ${path}`,
  noReportFolder: (path: string) => `Unexpected place for the report, \`${path}\` cannot be written`,
  page: {
    title: 'What was read',
    nothing: 'Everything was understood.',
    rules: 'What was not understood, by rule',
    otherFiles: 'Other files',
    noHeadline: '(no headline)',
    noFacts: '(no source, no day)',
    legend: {
      masthead: 'masthead',
      headline: 'headline',
      subheadline: 'kicker, subtitle, sub-headline',
      source: 'source line',
      'page-number': 'of the page, left out',
      join: '⤶ joined to the next line',
    },
    readAs: (encoding: string, style: string, why: string) =>
      `Read as ${encoding} in the style ${style}: ${why}`,
    names: (sure: number, doubtful: number) =>
      `${sure} names${doubtful > 0 ? ` and ${doubtful} doubtful ones` : ''}: kind, evidence and score, post, paragraph:characters`,
    joined: (why: string, confidence: number) => `joined: ${why}, ${Math.round(confidence * 100)} % sure`,
    lines: (first: number, last: number) => `lines ${first}–${last}`,
  },
  changedMeanwhile: (path: string) =>
    `${path} was changed while the import ran and is left alone; run the import again`,
  crashed: 'Something went wrong that should not; what was there before is in place.',
  seconds: (milliseconds: number) => `${(milliseconds / 1000).toFixed(milliseconds < 9950 ? 2 : 1)} s`,
} as const

/** Nouns behind numbers: one, more; and what stands before the number. */
const nouns: Readonly<Record<string, readonly [one: string, more: string, before?: string]>> = {
  bulletin: ['bulletin', 'bulletins'],
  inBulletin: ['bulletin', 'bulletins', 'in '],
  article: ['article', 'articles'],
  person: ['person', 'people'],
  place: ['place', 'places'],
  organization: ['organisation', 'organisations'],
  source: ['source', 'sources'],
  page: ['page', 'pages'],
  file: ['file', 'files'],
  error: ['error', 'errors'],
  message: ['message', 'messages'],
  remark: ['remark', 'remarks'],
}

/** `2 articles, 1 person, 3 new`; a name that is no noun stands behind its number as it is. */
export function figuresText(figures: Figures): string {
  return Object.entries(figures)
    .map(([name, count]) => {
      const [one, more, before = ''] = nouns[name] ?? [name, name]
      return `${before}${groupDigits(count)} ${count === 1 ? one : more}`
    })
    .join(', ')
}

/** Files that a sentence names at most. */
const mostListed = 5

/** `a.html`, `b.html` and 3 more. */
function listed(files: readonly string[]): string {
  const more = files.length - mostListed
  const named = files.slice(0, mostListed).map((file) => `\`${file}\``)
  return `${named.join(', ')}${more > 0 ? ` and ${groupDigits(more)} more` : ''}`
}

/** `24,100`; independent of the machine's locale. */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `2.1 MB`; a million bytes each, as hosts count. */
function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
