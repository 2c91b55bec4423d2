import { existsSync } from 'node:fs'
import { defineCommand } from 'citty'
import { checkArticles } from '../../articles/check-articles.ts'
import { readBulletin } from '../../bulletin/read-bulletin.ts'
import { readTextPage } from '../../site/text-page.ts'
import { finishWith } from '../finish.ts'
import { readAuthority } from '../read-authority.ts'
import { articleNames, bulletinNames, readFiles, readTextFiles } from '../read-files.ts'
import { readLedger } from '../read-ledger.ts'
import { reportOptions, screenOf } from '../report-options.ts'
import { showProgress } from '../show-progress.ts'
import { words } from '../words.ts'
import { findWorkplace, placeOptions, requireFolder, type Workplace } from '../workplace.ts'

export const checkCommand = defineCommand({
  meta: { name: 'check', description: words.commands.check },
  args: { ...placeOptions, ...reportOptions },
  async run({ args }) {
    const place = await findWorkplace(args)
    requireFolder(place.content, '--content')
    if (args.bulletins !== undefined) requireFolder(place.bulletins, '--bulletins')
    const progress = showProgress(screenOf(args.format))
    const stage = progress.start('load')
    const files = readTextFiles(place.articles, articleNames)
    const articles = checkArticles(files, readLedger(place).ledger, bulletinsOf(place))
    const decisions = readAuthority(place)
    const pages = readTextFiles(place.pages, articleNames)
    const ids = new Set(articles.map(({ id }) => id))
    for (const page of pages) readTextPage(page, ids)
    const checked = [...files, ...decisions.files, ...pages]
    stage.finish({ article: articles.length, file: checked.length })
    finishWith(checked, args)
  },
})

/** Their own messages are the import's. An archive of articles alone has none to compare with. */
function bulletinsOf({ bulletins, config }: Workplace) {
  if (!existsSync(bulletins)) return undefined
  return readFiles(bulletins, bulletinNames).map((file) => readBulletin(file, config.bulletins))
}
