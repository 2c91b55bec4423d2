/** A pause that ends typing, in milliseconds. */
const PAUSE = 350

/** What a reader does in the search box, composition of an input method left alone. */
export interface TypingActions {
  /** Letters of an unfinished composition are not reported. */
  typed(text: string): void
  paused(text: string): void
  /** A composition has begun: nothing may open under it. */
  composing(): void
  submitted(text: string): void
  /** @returns whether the key was used up */
  pressed(key: string): boolean
}

/** Key code of a key that an input method has taken; Safari reports the Enter that ends a composition only so. */
const TAKEN_BY_INPUT_METHOD = 229

/** Listen to the search box. Nothing is reported while a composition is open, nor the Enter that ends it. */
export function listenToTyping(form: HTMLFormElement, input: HTMLInputElement, actions: TypingActions): void {
  let composing = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const changed = () => {
    clearTimeout(timer)
    actions.typed(input.value)
    timer = setTimeout(() => actions.paused(input.value), PAUSE)
  }
  input.addEventListener('compositionstart', () => {
    composing = true
    clearTimeout(timer)
    actions.composing()
  })
  input.addEventListener('compositionend', () => {
    composing = false
    changed()
  })
  input.addEventListener('input', (event) => {
    if (!composing && !(event instanceof InputEvent && event.isComposing)) changed()
  })
  input.addEventListener('keydown', (event) => {
    const taken = composing || event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD
    if (taken) {
      if (event.key === 'Enter') event.preventDefault()
      return
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    if (actions.pressed(event.key)) event.preventDefault()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(timer)
    if (!composing) actions.submitted(input.value)
  })
}
