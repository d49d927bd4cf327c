// For redirect pages without a bundler: the same as the door `callback`, without exports.
import { deliverResponse } from './deliver-response.js'
import { start } from './start.js'

void start(deliverResponse)
