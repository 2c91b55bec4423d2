/** A node of a drawing and the name under it, as one box. */
export interface LabelledNode {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly name: string
}

interface Size {
  readonly width: number
  readonly height: number
}

type Place = { x: number; y: number }

/** Of a name's letters, in the drawing's units; studies.css sets them so. */
const LETTER = 14
/** Between a node's edge and the foot of the name under it. */
export const LABEL_FOOT = 18
const MARGIN = 2
const ROUNDS = 300

/**
 * Push nodes apart until no name lies over another's or over the drawing's edge, as far as there is room.
 *
 * @returns their places, in their order, rounded; the same nodes give the same places
 */
export function partLabels(nodes: readonly LabelledNode[], drawing: Size): Place[] {
  const boxes = nodes.map(({ x, y, radius, name }) => ({ x, y, radius, half: halfWidth(name, radius) }))
  for (const box of boxes) keepInside(box, drawing)
  for (let round = 0; round < ROUNDS && partOnce(boxes); round++)
    for (const box of boxes) keepInside(box, drawing)
  return boxes.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
}

interface Box extends Place {
  readonly radius: number
  readonly half: number
}

function halfWidth(name: string, radius: number): number {
  const letters = [...name].reduce((sum, letter) => sum + (/[ -~]/.test(letter) ? 0.6 : 1), 0)
  return Math.max(radius, (letters * LETTER) / 2) + MARGIN
}

function keepInside(box: Box, { width, height }: Size): void {
  box.x = Math.max(box.half, Math.min(width - box.half, box.x))
  box.y = Math.max(box.radius + MARGIN, Math.min(height - box.radius - LABEL_FOOT - MARGIN, box.y))
}

/** @returns whether anything lay over anything */
function partOnce(boxes: readonly Box[]): boolean {
  let parted = false
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1)) parted = partPair(one, other) || parted
  return parted
}

/** Each gives way by half, to the side where less is in the way. */
function partPair(one: Box, other: Box): boolean {
  const across = one.half + other.half - Math.abs(one.x - other.x)
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one]
  const down = upper.y + upper.radius + LABEL_FOOT - (lower.y - lower.radius)
  if (across <= 0.5 || down <= 0.5) return false
  if (across < down) {
    const side = one.x < other.x ? -1 : 1
    one.x += (side * across) / 2
    other.x -= (side * across) / 2
  } else {
    upper.y -= down / 2
    lower.y += down / 2
  }
  return true
}
