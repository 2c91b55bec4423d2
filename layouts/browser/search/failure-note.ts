import { element } from '../element.ts'
import type { PageSetup } from './page-setup.ts'

/** Says that something could not be fetched, with a button that tries again. */
export function failureNote({ words }: Pick<PageSetup, 'words'>, again: () => void): HTMLElement[] {
  const button = element('button', { type: 'button' }, words.tryAgain)
  button.addEventListener('click', again)
  return [element('p', { role: 'alert' }, words.failed), button]
}
