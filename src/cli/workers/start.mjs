// A worker's first file: Node 20 reads no TypeScript by itself. What it runs stands in `workerData`.
import { workerData } from 'piscina'
import { register } from 'tsx/esm/api'

register()
export const { work } = await import(workerData.module)
