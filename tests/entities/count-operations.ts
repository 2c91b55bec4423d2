type AnyFunction = (this: unknown, ...args: unknown[]) => unknown

/** What a call costs: units read or copied. */
type Cost = (self: unknown, args: readonly unknown[], result: unknown) => number

const whole: Cost = (self) => String(self).length
const upToFound: Cost = (self, [, from], found) =>
  (Number(found) < 0 ? String(self).length : Number(found)) - Number(from ?? 0) + 1
const result: Cost = (_, __, text) => String(text ?? '').length + 1

const stringCosts: Readonly<Record<string, Cost>> = {
  slice: result,
  charAt: result,
  charCodeAt: () => 1,
  startsWith: (_, [part]) => String(part).length,
  indexOf: upToFound,
  includes: whole,
  split: whole,
  replace: whole,
  replaceAll: whole,
  matchAll: whole,
}

/**
 * Count what a run does to strings, lists and maps: units that string methods and patterns read, and values added.
 * No clock is read, so the count is the same on every machine.
 */
export function countOperations(run: () => void): number {
  let count = 0
  const undo = [
    ...Object.entries(stringCosts).map(([name, cost]) => wrap(String.prototype, name, cost)),
    wrap(RegExp.prototype, 'exec', (_, [text]) => String(text).length),
    wrap(RegExp.prototype, 'test', (_, [text]) => String(text).length),
    wrap(Array.prototype, 'push', (_, args) => args.length),
    wrap(Map.prototype, 'get', () => 1),
    wrap(Map.prototype, 'set', () => 1),
  ]
  function wrap(prototype: object, name: string, cost: Cost): () => void {
    const methods = prototype as Record<string, AnyFunction>
    const original = methods[name] as AnyFunction
    let isInside = false
    methods[name] = function (...args) {
      const value = original.apply(this, args)
      // What a cost reads is not counted itself.
      if (!isInside) {
        isInside = true
        count += cost(this, args, value)
        isInside = false
      }
      return value
    }
    return () => {
      methods[name] = original
    }
  }
  try {
    run()
    return count
  } finally {
    for (const each of undo.reverse()) each()
  }
}
