import { browserTests } from '../../.workspace/test/web-test-runner.mjs'

export default browserTests('widget')
