const endings =
  '办公室|办公厅|委员会|科协|协会|学会|研究会|联合会|大学|学院|学校|中学|小学|医院|公司|集团|中心|研究院|研究所|局|厅|部|委|处|院|所|馆|站|社|报|网|台|组|政府|党委|工会|团委'
const bodyName = new RegExp(
  `^[^\\s：:，。；\\d][^：:，。；]{0,28}(?:${endings})(?:[、\\s]+[^：:，。；]{1,28}(?:${endings}))*(?:\\s*供稿)?$`,
)
const longest = 60

/** Whether a text is the name of a body, or of several, as they sign and are named as sources. */
export function isBodyName(text: string): boolean {
  return text.length <= longest && bodyName.test(text)
}
