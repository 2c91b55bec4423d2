import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Block, Bulletin, Item } from '../../src/bulletin/bulletin.ts'
import { readBulletin } from '../../src/bulletin/read-bulletin.ts'

const folder = join(import.meta.dirname, '../fixtures/bulletins')

describe.each(readdirSync(folder))('%s', (name) => {
  const file = new VFile({ path: `${name}.txt`, value: readFileSync(join(folder, name, 'bulletin.txt')) })
  const bulletin = readBulletin(file)

  test('is read as a person reads it', async () => {
    await expect(`${JSON.stringify(shown(bulletin), null, 2)}\n`).toMatchFileSnapshot(
      join(folder, name, 'expected.json'),
    )
  })

  test('says what it did not understand', async () => {
    const messages = file.messages.map(({ line, ruleId }) => `${line ?? '-'} ${ruleId}`)
    await expect(`${messages.join('\n')}\n`).toMatchFileSnapshot(join(folder, name, 'messages.txt'))
  })
})

/** The bulletin without what can be counted from the file. */
function shown({ style, series, issue, date, items, furniture }: Bulletin) {
  return {
    style: style.name,
    series,
    issue,
    date,
    items: items.map(shownItem),
    furniture: furniture.map(({ kind, lines }) => `${lines.first}-${lines.last} ${kind}`),
  }
}

function shownItem({ blocks, joins, events, credits, lines, sha256, ...item }: Item) {
  return {
    ...item,
    lines: `${lines.first}-${lines.last}`,
    blocks: blocks.map(shownBlock),
    joins: joins.map(({ before, after, why }) => `${before}+${after} ${why}`),
    events: events.map(({ date, inferred, text, line }) => `${line}: ${date}${inferred ? '?' : ''} ${text}`),
    credits: credits.map(({ part, names }) => `${part}: ${names.join(', ')}`),
  }
}

function shownBlock({ lines, ...block }: Block) {
  const spans =
    'text' in block && block.spans
      ? {
          spans: block.spans.map(({ start, end, kind, url }) =>
            `${kind} ${block.text.slice(start, end)} ${url ?? ''}`.trim(),
          ),
        }
      : {}
  const starts = 'starts' in block ? { starts: block.starts.join(' ') } : {}
  const seams = 'seams' in block ? { seams: block.seams?.map(({ at, line }) => `${at}: ${line}`) } : {}
  return { lines: `${lines.first}-${lines.last}`, ...block, ...spans, ...starts, ...seams }
}
