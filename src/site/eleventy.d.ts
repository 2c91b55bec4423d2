/** The part of Eleventy 3 that is used here; it ships no types of its own. */
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    setQuietMode(quiet: boolean): void
    addGlobalData(name: string, value: unknown): void
    addTemplateFormats(formats: string): void
    addExtension(extension: string, options: ExtensionOptions): void
    ignores: Set<string>
    benchmarks: { config: { setMinimumThresholdMs(milliseconds: number): void } }
  }
  export interface ExtensionOptions {
    key: string
    getData: boolean
    getInstanceFromInputPath(inputPath: string): Promise<unknown>
    compile(this: unknown, content: string, inputPath: string): (data: unknown) => Promise<string>
  }
  export interface RenderedPage {
    url: string
    inputPath: string
    outputPath: string
    content: string
  }
  export interface EleventyOptions {
    configPath?: string
    quietMode?: boolean
    pathPrefix?: string
    source?: 'script' | 'cli'
    config?: (config: EleventyConfig) => void | Promise<void>
  }
  export default class Eleventy {
    constructor(input?: string, output?: string, options?: EleventyOptions)
    disableLogger(): void
    toJSON(): Promise<RenderedPage[]>
  }
}
