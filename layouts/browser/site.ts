import { startCopyButtons } from './copy.ts'

/** The one script that every page shares. Pages read and navigate without it. */
startCopyButtons(document)
