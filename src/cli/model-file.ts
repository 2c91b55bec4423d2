import { fileURLToPath } from 'node:url'

/** The model that comes with the package. */
export const modelFile = fileURLToPath(new URL('../../models/names.model', import.meta.url))
