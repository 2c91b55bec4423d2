/**
 * Train the model that finds names:
 *
 *     npm run train -- --data <stories.jsonl>… --out <model>
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { encodeModel } from '../../src/entities/tagger/model-file.ts'
import { defaultModelOptions, trainModel } from '../../src/entities/training/train-model.ts'
import { readStories } from './stories.ts'

const { values, positionals } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'models/names.model' },
    epochs: { type: 'string' },
    keep: { type: 'string' },
    seed: { type: 'string' },
  },
  allowPositionals: true,
})

const stories = readStories([...values.data, ...positionals])
const began = performance.now()
const seconds = () => ((performance.now() - began) / 1000).toFixed(0)
const model = trainModel(
  stories.map((story) => ({ story, weight: 1 })),
  {
    ...defaultModelOptions,
    ...(values.epochs && { epochs: Number(values.epochs) }),
    ...(values.keep && { keep: Number(values.keep) }),
    ...(values.seed && { seed: Number(values.seed) }),
    onEpoch: (epoch, loss) => console.log(`epoch ${epoch}  loss ${loss.toFixed(0)}  ${seconds()} s`),
  },
)
const bytes = encodeModel(model)
writeFileSync(values.out, bytes)
console.log(
  `${stories.length} stories, ${model.keys.length} keys, ${model.weights.length} weights, ${bytes.length} bytes, ${seconds()} s: ${values.out}`,
)
