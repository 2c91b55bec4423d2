/** What `archive.config.ts` takes from the package: `import { defineArchive } from 'yaowen'`. */
export { type BulletinStyle, defineBulletinStyle } from './bulletin/style.ts'
export type { ArchiveConfigInput } from './config/archive-config.ts'
export { defineArchive } from './config/define-archive.ts'
