import { SWITCHES, type SwitchName, type SwitchValue } from './switch-table.js'

/** A value that a switch does not have, or a switch that is not there. */
export class UnknownSwitchError extends Error {
  override readonly name = 'UnknownSwitchError'
}

/** The positions of all switches. Each request looks, so that a change counts from the next on. */
export class Switches {
  readonly #positions = new Map<string, string>()

  /** @throws {UnknownSwitchError} for a name or value that is not in the table. */
  constructor(positions: Readonly<Record<string, string>> = {}) {
    this.set(new Map(Object.entries(positions)))
  }

  is<Name extends SwitchName>(name: Name, value: SwitchValue<Name>): boolean {
    return this.get(name) === value
  }

  get(name: SwitchName): string {
    return this.#positions.get(name) ?? firstValue(name)
  }

  /** Sets some of them. @throws {UnknownSwitchError} for a name or value that is not in the table. */
  set(positions: ReadonlyMap<string, unknown>): void {
    const checked = [...positions].map(([name, value]) => [name, checkValue(name, value)] as const)
    for (const [name, value] of checked) this.#positions.set(name, value)
  }

  reset(): void {
    this.#positions.clear()
  }

  toJSON(): Record<string, string> {
    return Object.fromEntries(switchNames().map((name) => [name, this.get(name)]))
  }
}

export function switchNames(): SwitchName[] {
  return Object.keys(SWITCHES).filter(isSwitchName)
}

function isSwitchName(name: string): name is SwitchName {
  return Object.hasOwn(SWITCHES, name)
}

function checkValue(name: string, value: unknown): string {
  if (!isSwitchName(name)) throw new UnknownSwitchError(`There is no switch “${name}”.`)
  const values = Object.keys(SWITCHES[name].values)
  if (typeof value === 'string' && values.includes(value)) return value
  throw new UnknownSwitchError(`“${name}” has the values ${values.join(', ')}.`)
}

function firstValue(name: SwitchName): string {
  return Object.keys(SWITCHES[name].values)[0] ?? ''
}
