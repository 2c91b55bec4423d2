import { expect, test } from 'vitest'
import { findPhrases } from '../../../src/archive/terms/phrases.ts'
import { tokenize } from '../../../src/archive/terms/tokens.ts'
import { smallArchive } from '../small-archive.ts'

/** Characters that differ from article to article, so that a phrase stands among changing neighbours. */
const others = '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏'

test('a phrase is free at both ends and holds together; its parts are none', () => {
  const texts = [...others].map((other, index) => `${other}两个确立${[...others].at(-index - 1)}`)
  const tokens = tokenize(smallArchive(...texts.map((text) => ({ title: '', text }))).articles)
  const groups = Int32Array.from(texts, (_, index) => index % 2)
  const phrases = [
    ...findPhrases(tokens, groups, 2, { fewestArticles: 5, longest: 8, freedom: 1.5, cohesion: 1 }),
  ]
  expect(phrases.map(({ text, length, articles }) => [text, length, [...articles]])).toEqual([
    ['两个确立', 4, [12, 12]],
  ])
})

test('marks end a phrase, and count as a change of neighbours', () => {
  const texts = [...others].map((other) => `${other}，“两个确立”，`)
  const tokens = tokenize(smallArchive(...texts.map((text) => ({ title: '', text }))).articles)
  const found = findPhrases(tokens, new Int32Array(texts.length), 1, {
    fewestArticles: 5,
    longest: 8,
    freedom: 1.5,
    cohesion: 1,
  })
  expect([...found].map((phrase) => phrase.text)).toEqual(['两个确立'])
})

test('a phrase in too few articles is none, however often it stands in them', () => {
  const texts = Array.from({ length: 4 }, () => [...others].map((other) => `${other}两个确立`).join(''))
  const tokens = tokenize(smallArchive(...texts.map((text) => ({ title: '', text }))).articles)
  const limits = { fewestArticles: 5, longest: 8, freedom: 0.5, cohesion: 1 }
  expect([...findPhrases(tokens, new Int32Array(4), 1, limits)]).toEqual([])
})

test('no articles, no phrases', () => {
  const limits = { fewestArticles: 1, longest: 8, freedom: 0, cohesion: 0 }
  expect([...findPhrases(tokenize([]), new Int32Array(0), 1, limits)]).toEqual([])
})
