import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { readFileSync } from 'node:fs'
import { certificate } from '../build/places.mjs'
import { answerAsProvider } from './provider/provider.mjs'
import { logRequest, takeLog } from './request-log.mjs'
import { answerAsSite } from './site/site.mjs'

const tls = { key: readFileSync(certificate.key), cert: readFileSync(certificate.cert) }
const site = createHttpServer(logged(answerAsSite))
const provider = createHttpsServer(tls, logged(answerAsProvider))
const [sitePort, providerPort] = await Promise.all([listen(site), listen(provider)])

process.on('message', () => process.send(takeLog()))
process.send({ sitePort, providerPort })

function logged(answer) {
  return async (request, response) => {
    logRequest(request, response)
    try {
      await answer(request, response)
    } catch (error) {
      console.error(request.url, error)
      response.writeHead(500).end()
    }
  }
}

function listen(server) {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address().port))
  })
}
