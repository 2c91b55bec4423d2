import { startCopyButtons } from './copy.ts'
import { startFilters } from './filter.ts'
import { startLineMarks } from './marked-lines.ts'

/** The one script that every page shares. Pages read and navigate without it. */
startCopyButtons(document)
startFilters(document)
startLineMarks(document)
