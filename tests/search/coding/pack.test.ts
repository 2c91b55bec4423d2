import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PartPacker, partOf, readPackTable } from '../../../src/search/coding/pack.ts'

const parts = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 60 })

test('every part is found again by the table of sizes, whatever the layout', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom(1, 64, 128), fc.constantFrom(256, 4096), (all, quantum, packBytes) => {
      const layout = { quantum, packBytes }
      const packer = new PartPacker('parts', layout)
      for (const part of all) packer.add(part)
      const { files, table } = packer.finish()
      const places = readPackTable(table, layout)
      expect(places.length).toBe(all.length)
      for (const [number, part] of all.entries()) {
        const place = places[number]
        const file = files[place?.pack ?? -1]
        expect(file?.path).toBe(`parts/${place?.pack}.bin`)
        expect([...partOf(file?.bytes.subarray(place?.start, place?.end) ?? new Uint8Array())]).toEqual([
          ...part,
        ])
      }
    }),
  )
})
