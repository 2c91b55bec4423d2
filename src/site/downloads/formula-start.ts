/** How a cell begins that a spreadsheet would run as a formula. */
export const formulaStart = /^[=+\-@\t\r＝＋－＠]/
