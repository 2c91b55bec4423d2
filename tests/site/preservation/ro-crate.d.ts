declare module 'ro-crate' {
  export class ROCrate {
    constructor(crate: object, options: { array: boolean; link: boolean })
    resolveContext(): Promise<void>
  }
  export function validate(crate: ROCrate): Promise<{ status: string; message: string }[]>
}
