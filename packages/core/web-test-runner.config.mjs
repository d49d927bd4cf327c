import { browserTests } from '../../.workspace/test/web-test-runner.mjs'

export default browserTests('core', {
  coverage: { statements: 95, branches: 95, functions: 95, lines: 95 },
})
