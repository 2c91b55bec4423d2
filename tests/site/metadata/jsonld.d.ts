declare module 'jsonld' {
  const jsonld: { expand(document: object, options: object): Promise<unknown[]> }
  export default jsonld
}
