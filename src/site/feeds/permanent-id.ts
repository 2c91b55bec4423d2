import { createHash } from 'node:crypto'

/** The namespace of this program's names, drawn once. */
const namespace = Buffer.from('6f2c1f0e5b3a4d5c9a7e1c2d3b4a5968', 'hex')

/**
 * A name that stays whatever address the site has: a UUID made of the name alone (version 5, RFC 9562).
 *
 * > urn:uuid:3d813cbb-47fb-52ba-91df-831e1593ac29
 */
export function permanentId(name: string): string {
  const hash = createHash('sha1').update(namespace).update(name).digest()
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex', 0, 16)
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return `urn:uuid:${groups.join('-')}`
}
