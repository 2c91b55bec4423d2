/** A control character that has no business in a text: NUL, ESC, … but not tab and line ends. */
export const controlCharacter = /[^\P{Cc}\t\n\v\f\r]/u
