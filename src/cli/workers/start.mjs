// A worker's first file: Node 20 reads no TypeScript by itself. What it runs stands in `workerData`.
import { workerData } from 'piscina'

// Packages of many modules, before each module takes the way through what reads TypeScript.
for (const name of workerData.packages) await import(name)
// The compiled program needs no reader of TypeScript.
if (workerData.module.endsWith('.ts')) (await import('tsx/esm/api')).register()
export const { work } = await import(workerData.module)
