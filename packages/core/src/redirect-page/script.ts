// For redirect pages without a bundler: the same as the door `callback`, without exports.
import './start.js'
