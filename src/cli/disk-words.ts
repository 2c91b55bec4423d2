/** What to say of what a disk answers, by its code: what a person can mend. All else is a fault of the program. */
export const diskWords = {
  EACCES: (path: string) => `\`${path}\` may not be read or written by this user, allow it (EACCES).`,
  ENOENT: (path: string) => `In \`${path}\` nothing can be made, choose another folder (ENOENT).`,
  EPERM: (path: string) => `\`${path}\` may not be changed by this user, allow it (EPERM).`,
  EROFS: (path: string) =>
    `\`${path}\` stands on a disk that can only be read, choose another folder (EROFS).`,
  ENOSPC: (path: string) =>
    `No room is left on the disk${path && ` for \`${path}\``}, make some and run it again; what was there before is in place (ENOSPC).`,
  EMFILE: () => 'The system lets no more files be opened, raise its limit: `ulimit -n` (EMFILE).',
  ENAMETOOLONG: (path: string) =>
    `\`${path}\` is too long a name for this disk, choose a folder nearer to its root (ENAMETOOLONG).`,
  EIO: (path: string) => `The disk cannot read or write${path && ` \`${path}\``}, look after it (EIO).`,
} as const
