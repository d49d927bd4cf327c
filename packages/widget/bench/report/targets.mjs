// What we aim at: each figure of ours against that of a reference in the same run, or against a
// fixed number.

/**
 * @typedef {object} Target
 * @property {string} what
 * @property {readonly string[]} figure Where it is in the results; `*` stands for our page.
 * @property {readonly string[]} [reference] Where the reference's is. Without one, the figure
 *   itself is judged.
 * @property {readonly string[]} [base] What is taken off both: the empty page's.
 * @property {number} atMost What we aim at: the largest ratio, or the largest figure.
 * @property {number} [held] What the check allows, on every machine: where we are, and some air.
 *   Wide for a ratio of CPU times. What waits for a clock has none: it takes a quiet machine.
 * @property {readonly string[]} pages Of ours, which it is for.
 */

const elements = ['ours-tag', 'ours-npm']
const all = [...elements, 'ours-core']

/** A figure of a load under a condition. */
const load = (condition, name, page = '*') => ['load', condition, page, name]
const login = (name, page = '*') => ['login', page, name]
const thousand = (name, page = '*') => ['elements', page, '1000', name]

/** @type {readonly Target[]} */
export const targets = [
  ...['unthrottled', 'slow-cpu'].flatMap((condition) => [
    {
      what: `script CPU until the button, ${condition}`,
      figure: load(condition, 'scriptToButton'),
      reference: load(condition, 'scriptToButton', 'lit'),
      atMost: 1.25,
      pages: elements,
    },
    {
      what: `script CPU of the whole load, ${condition}`,
      figure: load(condition, 'script'),
      reference: load(condition, 'script', 'lit'),
      atMost: 1.25,
      pages: elements,
    },
  ]),
  {
    what: 'script CPU until the button, against our looks alone',
    figure: load('unthrottled', 'scriptToButton'),
    reference: load('unthrottled', 'scriptToButton', 'looks'),
    atMost: 1.5,
    held: 3,
    pages: elements,
  },
  {
    what: 'longest task, CPU',
    figure: load('unthrottled', 'longestTask'),
    reference: load('unthrottled', 'longestTask', 'lit'),
    atMost: 1.5,
    held: 4,
    pages: elements,
  },
  {
    what: 'main thread over the empty page',
    figure: load('unthrottled', 'main'),
    reference: load('unthrottled', 'main', 'lit'),
    base: load('unthrottled', 'main', 'empty'),
    atMost: 1.5,
    held: 6,
    pages: elements,
  },
  {
    what: 'blocking time, phone, ms',
    figure: load('phone', 'blocking'),
    atMost: 0,
    pages: elements,
  },
  {
    what: 'first paint, button made by the script, phone',
    figure: load('phone', 'firstPaint'),
    reference: load('phone', 'firstPaint', 'lit'),
    atMost: 1.05,
    pages: elements,
  },
  {
    what: 'first paint, button in the HTML, phone',
    figure: load('phone', 'firstPaint'),
    reference: load('phone', 'firstPaint', 'empty'),
    atMost: 1.02,
    pages: ['ours-html'],
  },
  {
    what: 'click → `window.open`, ms',
    figure: login('clickToOpen'),
    atMost: 1,
    pages: all,
  },
  {
    what: 'click → authorization request',
    figure: login('clickToAuthorize'),
    reference: login('clickToAuthorize', 'floor-prepared'),
    atMost: 1.1,
    pages: all,
  },
  {
    what: 'message → result, against Lit + oauth4webapi',
    figure: login('messageToResult'),
    reference: login('messageToResult', 'lit-oauth4webapi'),
    atMost: 1.15,
    pages: all,
  },
  {
    what: 'message → result, against auth0-spa-js',
    figure: login('messageToResult'),
    reference: login('messageToResult', 'auth0'),
    atMost: 0.75,
    pages: all,
  },
  ...['render', 'layout', 'cpu', 'heap'].map((name) => ({
    what: `1,000 elements: ${name}`,
    figure: thousand(name),
    reference: thousand(name, 'lit'),
    atMost: 1.5,
    pages: ['ours-tag'],
  })),
  ...[
    { name: 'cpu', held: 3 },
    { name: 'heap', held: 2.5 },
  ].map(({ name, held }) => ({
    what: `1,000 elements: ${name}, against our looks alone`,
    figure: thousand(name),
    reference: thousand(name, 'looks'),
    atMost: 1.5,
    held,
    pages: ['ours-tag'],
  })),
  {
    what: 'bytes before the button',
    figure: load('unthrottled', 'bytesToButton'),
    atMost: 17_000,
    pages: elements,
  },
  {
    what: 'bytes of a whole login',
    figure: login('bytes'),
    atMost: 33_000,
    pages: elements,
  },
  {
    what: 'bytes of core alone',
    figure: login('bytes'),
    atMost: 16_000,
    pages: ['ours-core'],
  },
  {
    what: 'requests before the click',
    figure: login('requestsBefore'),
    atMost: 0,
    held: 0,
    pages: all,
  },
  {
    what: 'requests after the click',
    figure: login('requests'),
    atMost: 2,
    held: 2,
    pages: all,
  },
]
