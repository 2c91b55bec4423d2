// A worker's first file: Node 20 reads no TypeScript by itself. What it runs stands in `workerData`.
import { workerData } from 'piscina'
import { register } from 'tsx/esm/api'

// Packages of many modules, before each module takes the way through what reads TypeScript.
for (const name of workerData.packages) await import(name)
register()
export const { work } = await import(workerData.module)
