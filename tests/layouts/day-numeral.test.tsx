import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { DayNumeral } from '../../layouts/parts/DayNumeral.tsx'

describe('the number of a date is set large', () => {
  test.each([
    ['2024年5月18日', 18, '18'],
    ['2024年5月5日', 5, '5'],
    ['2024年5月', 5, '5'],
    ['2024年', 2024, '2024'],
    ['8 July 2021', 8, '8'],
  ])('%s, %i', (name, numeral, large) => {
    const html = renderToString(<DayNumeral name={name} numeral={numeral} />)
    expect(html).toContain(`<span class="numeral">${large}</span>`)
    expect(html.replace(/<[^>]*>/g, '')).toBe(name)
  })

  test('a month that is a word stays as it is', () => {
    const html = renderToString(<DayNumeral name="May 2024" numeral={5} />)
    expect(html.replace(/<[^>]*>/g, '')).toBe('May 2024')
    expect(html).not.toContain('numeral')
  })
})
