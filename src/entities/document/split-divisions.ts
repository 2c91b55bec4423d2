import { counties, prefectures, provinces } from '../gazetteer/divisions.ts'
import { withShortForm } from '../tagger/lexicons.ts'

/** Outermost first. */
const levels: readonly ReadonlySet<string>[] = [provinces, prefectures, counties].map(
  (names) => new Set(names.flatMap(withShortForm)),
)

/** What is too small for the tables, known by its ending. */
const smaller = /^\p{sc=Han}{2,9}(?:[县旗镇乡村]|街道|苏木)$|^\p{sc=Han}州$/u

const longestName = Math.max(...levels.flatMap((names) => [...names].map((name) => name.length)))

/**
 * Split a run of administrative levels, outermost first.
 *
 * > | 青海省西宁市, 广西全州毛竹山村
 *     ^^^^^^ ^^^^^^  ^^^^ ^^^^ ^^^^^^^^
 *
 * @returns the name alone where it is no such run
 */
export function splitDivisions(name: string): readonly string[] {
  if (levels.some((names) => names.has(name))) return [name]
  const parts = splitFrom(name, 0) ?? [name]
  // `青山桥镇` is a town: a county alone before something smaller is known by its whole name.
  return isCountyInShort(parts[0] ?? '') ? [name] : parts
}

function isCountyInShort(part: string): boolean {
  return !/[县市区旗]$/.test(part) && !levels[0]?.has(part) && !levels[1]?.has(part)
}

/** Each part lies in a deeper level than the one before it; the last may be smaller than all of them. */
function splitFrom(name: string, level: number): string[] | undefined {
  for (let deeper = level; deeper < levels.length; deeper++)
    for (let length = Math.min(longestName, name.length - 2); length >= 2; length--) {
      if (!levels[deeper]?.has(name.slice(0, length))) continue
      const rest = name.slice(length)
      const parts = isLast(rest, deeper) ? [rest] : splitFrom(rest, deeper + 1)
      if (parts) return [name.slice(0, length), ...parts]
    }
  return undefined
}

function isLast(rest: string, above: number): boolean {
  return (
    levels.slice(above + 1).some((names) => names.has(rest)) ||
    (smaller.test(rest) && !startsDeeper(rest, above))
  )
}

function startsDeeper(rest: string, above: number): boolean {
  return splitFrom(rest, above + 1) !== undefined
}
