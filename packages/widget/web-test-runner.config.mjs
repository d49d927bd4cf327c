import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin'
import { browserTests } from '../../.workspace/test/web-test-runner.mjs'

const pictures = visualRegressionPlugin({
  baseDir: 'test/visual/pictures',
  update: process.argv.includes('--update-visual-baseline'),
})

export default browserTests('widget', { plugins: [pictures] })
