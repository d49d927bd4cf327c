import { browserTests } from '../../.workspace/web-test-runner.mjs'

export default browserTests('widget')
