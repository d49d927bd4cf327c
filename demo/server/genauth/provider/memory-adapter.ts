import type { Adapter, AdapterPayload } from 'oidc-provider'
import { toStorageKey } from './access-tokens.js'

interface Entry {
  readonly payload: AdapterPayload
  readonly expiresAtMs: number
}

/**
 * Gives each model of one provider its own table in memory. What is here ends with the process, as
 * a demo's should.
 */
export function createMemoryAdapters(): (model: string) => Adapter {
  const tables = new Map<string, Map<string, Entry>>()
  return (model) => {
    const table = tables.get(model) ?? new Map<string, Entry>()
    tables.set(model, table)
    return createAdapter(table, tables)
  }
}

function createAdapter(
  table: Map<string, Entry>,
  tables: ReadonlyMap<string, Map<string, Entry>>,
): Adapter {
  const alive = (entry: Entry | undefined) =>
    entry && entry.expiresAtMs > Date.now() ? entry.payload : undefined
  const findBy = (key: 'uid' | 'userCode', value: string) =>
    alive([...table.values()].find(({ payload }) => payload[key] === value))

  return {
    upsert(id, payload, expiresInSeconds = Infinity) {
      table.set(toStorageKey(id), { payload, expiresAtMs: Date.now() + expiresInSeconds * 1000 })
      return Promise.resolve()
    },
    find(id) {
      return Promise.resolve(alive(table.get(toStorageKey(id))))
    },
    findByUid(uid) {
      return Promise.resolve(findBy('uid', uid))
    },
    findByUserCode(userCode) {
      return Promise.resolve(findBy('userCode', userCode))
    },
    consume(id) {
      const payload = alive(table.get(toStorageKey(id)))
      if (payload) payload.consumed = Math.floor(Date.now() / 1000)
      return Promise.resolve()
    },
    destroy(id) {
      table.delete(toStorageKey(id))
      return Promise.resolve()
    },
    revokeByGrantId(grantId) {
      for (const each of tables.values()) {
        for (const [id, { payload }] of each) if (payload.grantId === grantId) each.delete(id)
      }
      return Promise.resolve()
    },
  }
}
