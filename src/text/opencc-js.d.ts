/** `乾 干|於 于|…` */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
