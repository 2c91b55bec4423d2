import { expect, test } from 'vitest'
import { readHostHeaders } from '../../src/cli/host-headers.ts'

const headersOf = readHostHeaders(`/*
  X-One: 1
  Content-Security-Policy: default-src 'self'; frame-ancestors 'none'

/assets/*
  X-One: 2
  Cache-Control: public, max-age=31536000

/only
  X-Only: yes
`)

test.each([
  ['/', { 'x-one': '1' }],
  ['/assets/site.css', { 'x-one': '1, 2' }],
  ['/only', { 'x-one': '1', 'x-only': 'yes' }],
  ['/only/more', { 'x-one': '1' }],
])('%s', (path, expected) => {
  expect(headersOf(path)).toEqual({
    ...expected,
    'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
  })
})

test('a site without rules has none', () => {
  expect(readHostHeaders('')('/')).toEqual({})
})
