import { PortUnavailableError } from '../http/listen.js'
import { SettingsError } from '../settings.js'
import { readMockFile, type MockFile } from './mock-file.js'
import { startMock, type Mock } from './mock.js'

/** What the command line says, beside the file. */
export interface MockArguments extends Pick<MockFile, 'port' | 'origins'> {
  readonly file?: string | undefined
}

/**
 * Runs a mock until it is told to stop.
 *
 * @returns What is wrong, if it cannot start.
 */
export async function runMock({ file, ...given }: MockArguments): Promise<string | undefined> {
  try {
    const content = { ...(file ? readMockFile(file) : {}), ...given }
    const mock = await startMock(content)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void mock.close().then(() => process.exit(0)))
    }
    process.stdout.write(describe(mock, content))
    return undefined
  } catch (error) {
    if (error instanceof PortUnavailableError || error instanceof SettingsError) {
      return error.message
    }
    throw error
  }
}

function describe({ genauth, xiaomi }: Mock, content: MockFile): string {
  const [application] = content.applications ?? []
  const { appId = 'demo-app', connections = [] } = application ?? {}
  const { uniqueId = 'xiaomi-demo' } = connections[0] ?? {}
  return `GenAuth  ${genauth.origin}
Xiaomi   ${xiaomi.origin}
Control  ${genauth.origin}/demo

<genauth-login
  domain="${genauth.origin}"
  app-id="${appId}"
  connection="${uniqueId}"
></genauth-login>

${whereItWorks(content)}

ready
`
}

/** The one thing that a first page gets wrong: it is opened at an address that nobody named. */
function whereItWorks({ origins = [], callbackUrls = [] }: MockFile): string {
  if (origins.length > 0) return `The button logs in on pages of ${origins.join(' and ')}`
  return callbackUrls.length > 0
    ? `The button logs in on ${callbackUrls.join(' and ')}`
    : 'No page may log in yet: name the origin of yours, such as --origin http://localhost:5173'
}
