import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { noAuthority } from '../../../src/entities/authority.ts'
import { parseAuthority } from '../../../src/entities/parse-authority.ts'
import { decodeModel } from '../../../src/entities/tagger/model-file.ts'
import { Tagger } from '../../../src/entities/tagger/tagger.ts'
import { silverStories } from '../../../src/entities/training/silver-stories.ts'

const file = readFileSync(resolve(import.meta.dirname, '../../../models/names.model'))
const tagger = new Tagger(decodeModel(file))
const story = (id: string, text: string) => ({ id, title: '要闻', text })
const options = { authority: noAuthority, most: 10, enough: 2 }
const visits = ['a', 'b', 'c'].map((id) => story(id, '国务院总理李强在北京会见法国总统马克龙。'))

test('an archive’s own stories are labelled with what the tagger is sure of', () => {
  const [first] = silverStories(visits, tagger, [], options)
  expect(first).toMatchObject({ id: 'a', people: ['李强', '马克龙'] })
  expect(first?.places).toContain('北京')
})

test('names of which there are enough examples bring no more stories', () => {
  expect(silverStories(visits, tagger, [], options).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(silverStories(visits, tagger, [], { ...options, most: 1 })).toHaveLength(1)
  expect(silverStories([story('d', '今天天气很好。')], tagger, [], options)).toEqual([])
})

test('a person’s decision goes before every score', () => {
  const authority = parseAuthority([
    new VFile({ path: 'people.yaml', value: '- {name: 马克龙, reject: true}' }),
  ])
  expect(silverStories(visits, tagger, [], { ...options, authority })[0]?.people).toEqual(['李强'])
})
