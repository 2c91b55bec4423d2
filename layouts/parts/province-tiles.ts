/** A provincial-level division on the tile map: columns from the west, rows from the north. */
export interface ProvinceTile {
  readonly name: string
  readonly short: string
  readonly column: number
  readonly row: number
}

/** One line a row of the map, `·` for nothing. The project's own layout. */
const ROWS = `
· · · · · · · · 黑龙江
新疆 · · · · 内蒙古 北京 辽宁 吉林
· 青海 甘肃 宁夏 陕西 山西 河北 天津 ·
西藏 · 四川 重庆 湖北 河南 山东 江苏 ·
· · 云南 贵州 湖南 江西 安徽 浙江 上海
· · · · 广西 广东 福建 台湾 ·
· · · · 海南 澳门 香港 · ·
`

const FULL_NAMES: Readonly<Record<string, string>> = {
  北京: '北京市',
  天津: '天津市',
  上海: '上海市',
  重庆: '重庆市',
  内蒙古: '内蒙古自治区',
  广西: '广西壮族自治区',
  西藏: '西藏自治区',
  宁夏: '宁夏回族自治区',
  新疆: '新疆维吾尔自治区',
  香港: '香港特别行政区',
  澳门: '澳门特别行政区',
}

export const provinceTiles: readonly ProvinceTile[] = ROWS.trim()
  .split('\n')
  .flatMap((line, row) =>
    line.split(' ').flatMap((short, column) => {
      return short === '·' ? [] : { name: FULL_NAMES[short] ?? `${short}省`, short, column, row }
    }),
  )
