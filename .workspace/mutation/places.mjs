import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
export const CORE = `${ROOT}packages/core/`
export const SOURCES = `${CORE}src/`
/** What the board reads. */
export const RECORD = `${ROOT}demo/docs/mutation.json`
export const REPORT = `${ROOT}.cache/mutation.md`
export const FATES = `${ROOT}.cache/mutation-fates.jsonl`
/** Mutants that change nothing that can be seen, each with its reason. */
export const EQUIVALENT = `${ROOT}.workspace/mutation/equivalent.json`
