/**
 * The shard that keeps a key: FNV-1a over its UTF-16 units, well mixed, so that no table of bounds is needed.
 *
 * @param count - how many shards there are
 */
export function shardOf(key: string, count: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index)
    hash = Math.imul(hash ^ (unit & 255), 0x01000193)
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) % count
}
