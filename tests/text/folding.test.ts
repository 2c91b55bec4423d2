import { expect, test, vi } from 'vitest'
import { traditionalTable } from '../../src/text/traditional-table.ts'

test('a text that may need the table is refused until it is learned, once, and from whoever has it', async () => {
  vi.resetModules()
  const { fold, learnTraditionalLater, readyToFold } = await import('../../src/text/folding.ts')
  const load = vi.fn<() => Promise<string>>()
  expect(fold('科创 中国・C919')).toBe('科创中国·c919')
  expect(() => fold('懷進鵬')).toThrow('Unexpected text `懷進鵬`')

  learnTraditionalLater(load)
  await readyToFold(['科创中国'])
  expect(load).not.toHaveBeenCalled()

  load.mockRejectedValueOnce(new Error('no line'))
  await expect(readyToFold(['科创', '懷進鵬'])).rejects.toThrow('no line')
  expect(() => fold('懷進鵬')).toThrow(RangeError)

  load.mockResolvedValue(traditionalTable)
  await readyToFold(['科创', '懷進鵬'])
  expect(fold('懷進鵬')).toBe('怀进鹏')
  await readyToFold(['鵬'])
  expect(load).toHaveBeenCalledTimes(2)
})

test('a text folds without the table where what becomes of its characters is told', async () => {
  vi.resetModules()
  const { replacementsIn, fold: foldByTable } = await import('../../src/text/fold.ts')
  const text = '乾隆年间的喆、𠮷；懷進鵬，懷'
  const told = replacementsIn(text)
  expect(told).toBe('乾干喆喆𠮷𠮷懷怀進进鵬鹏')
  const whole = foldByTable(text)

  vi.resetModules()
  const { fold, learnReplacements, learnTraditionalLater, readyToFold } = await import(
    '../../src/text/folding.ts'
  )
  const load = vi.fn<() => Promise<string>>().mockResolvedValue(traditionalTable)
  learnTraditionalLater(load)
  learnReplacements(told)
  await readyToFold([text])
  expect(load).not.toHaveBeenCalled()
  expect(fold(text)).toBe(whole)
  await readyToFold([text, '國'])
  expect(load).toHaveBeenCalledTimes(1)
  expect(fold(`${text}國`)).toBe(`${whole}国`)
})
