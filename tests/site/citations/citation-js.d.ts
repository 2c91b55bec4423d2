declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { forceType?: string })
    readonly data: import('./parsers.ts').ParsedItem[]
  }
  export const plugins: {
    config: { get(name: string): { parse: { sentenceCase: string } } }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
