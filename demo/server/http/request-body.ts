import type { IncomingMessage } from 'node:http'

const LIMIT_BYTES = 64 * 1024

export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams(await readText(request))
}

/** Reads a JSON body; what is not JSON reads as `undefined`. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  try {
    return JSON.parse(await readText(request))
  } catch {
    return undefined
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LIMIT_BYTES)
      throw new Error(`A request body may have ${LIMIT_BYTES} bytes, this one has more.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
