/**
 * Ask as often as you like for the same and it is made once; it is kept as long as the function is.
 *
 * @param most - of more things the one that was made first is forgotten
 */
export function rememberEach<Key, Value>(
  make: (key: Key) => Value,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    if (made.size > most) forgetFirst(made)
    return value
  }
}

function forgetFirst<Key>(made: Map<Key, unknown>): void {
  for (const first of made.keys()) {
    made.delete(first)
    return
  }
}
