import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** One thing that the doctor has looked at. */
export interface Finding {
  readonly id: string
  readonly title: string
  readonly status: 'ok' | 'warning' | 'problem' | 'unknown'
  readonly found: string
  readonly why: string
  readonly fix?: string
  readonly copy?: string
}

/** What the doctor said on the command line. */
export interface Consultation {
  readonly exitCode: number
  readonly output: string
  readonly errors: string
}

export const COMMAND = join(
  dirname(createRequire(import.meta.url).resolve('@genauth-login/core/package.json')),
  'bin/genauth-login.mjs',
)

/** Runs `genauth-login` as a process of its own, with `doctor` and some options. */
export function runDoctor(options: Readonly<Record<string, string | true>>): Promise<Consultation> {
  const args = Object.entries(options).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, value],
  )
  return runCommand(['doctor', ...args])
}

export function runCommand(args: readonly string[]): Promise<Consultation> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [COMMAND, ...args], (_error, output, errors) => {
      resolve({ exitCode: child.exitCode ?? -1, output, errors })
    })
  })
}

/** What is to be mended or looked at, as `id: status`. */
export function troublesIn(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ status }) => status === 'problem' || status === 'warning')
    .map(({ id, status }) => `${id}: ${status}`)
}
