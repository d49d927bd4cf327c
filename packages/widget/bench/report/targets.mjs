// What we aim at: each figure of ours against that of a reference in the same run, or against a
// fixed number.

/**
 * @typedef {object} Target
 * @property {string} what
 * @property {readonly string[]} figure Where it is in the results; `*` stands for our page.
 * @property {readonly string[]} [reference] Where the reference's is. Without one, the figure
 *   itself is judged.
 * @property {readonly string[]} [base] What is taken off both: the empty page's.
 * @property {number} atMost The largest ratio, or the largest figure.
 * @property {'exact' | 'cpu' | 'quiet'} kind What it takes to judge it: any machine; any machine
 *   and a wide margin, for it is a ratio of CPU times; or a quiet machine.
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
  ...[
    { condition: 'unthrottled', kind: 'cpu' },
    // A throttled processor pauses scripts at random.
    { condition: 'slow-cpu', kind: 'quiet' },
  ].flatMap(({ condition, kind }) => [
    {
      what: `script CPU until the button, ${condition}`,
      kind,
      figure: load(condition, 'scriptToButton'),
      reference: load(condition, 'scriptToButton', 'lit'),
      atMost: 1.25,
      pages: elements,
    },
    {
      what: `script CPU of the whole load, ${condition}`,
      kind,
      figure: load(condition, 'script'),
      reference: load(condition, 'script', 'lit'),
      atMost: 1.25,
      pages: elements,
    },
  ]),
  {
    what: 'longest task, CPU',
    kind: 'cpu',
    figure: load('unthrottled', 'longestTask'),
    reference: load('unthrottled', 'longestTask', 'lit'),
    atMost: 1.5,
    pages: elements,
  },
  {
    what: 'main thread over the empty page',
    kind: 'cpu',
    figure: load('unthrottled', 'main'),
    reference: load('unthrottled', 'main', 'lit'),
    base: load('unthrottled', 'main', 'empty'),
    atMost: 1.5,
    pages: elements,
  },
  {
    what: 'blocking time, phone, ms',
    kind: 'quiet',
    figure: load('phone', 'blocking'),
    atMost: 0,
    pages: elements,
  },
  {
    what: 'first paint, button made by the script, phone',
    kind: 'quiet',
    figure: load('phone', 'firstPaint'),
    reference: load('phone', 'firstPaint', 'lit'),
    atMost: 1.05,
    pages: elements,
  },
  {
    what: 'first paint, button in the HTML, phone',
    kind: 'quiet',
    figure: load('phone', 'firstPaint'),
    reference: load('phone', 'firstPaint', 'empty'),
    atMost: 1.02,
    pages: ['ours-html'],
  },
  {
    what: 'click → `window.open`, ms',
    kind: 'quiet',
    figure: login('clickToOpen'),
    atMost: 1,
    pages: all,
  },
  {
    what: 'click → authorization request',
    kind: 'quiet',
    figure: login('clickToAuthorize'),
    reference: login('clickToAuthorize', 'floor-prepared'),
    atMost: 1.1,
    pages: all,
  },
  {
    what: 'message → result, against Lit + oauth4webapi',
    kind: 'quiet',
    figure: login('messageToResult'),
    reference: login('messageToResult', 'lit-oauth4webapi'),
    atMost: 1.15,
    pages: all,
  },
  {
    what: 'message → result, against auth0-spa-js',
    kind: 'quiet',
    figure: login('messageToResult'),
    reference: login('messageToResult', 'auth0'),
    atMost: 0.75,
    pages: all,
  },
  ...[
    { name: 'render', kind: 'quiet' },
    { name: 'layout', kind: 'quiet' },
    { name: 'cpu', kind: 'cpu' },
    { name: 'heap', kind: 'exact' },
  ].map(({ name, kind }) => ({
    what: `1,000 elements: ${name}`,
    kind,
    figure: thousand(name),
    reference: thousand(name, 'lit'),
    atMost: 1.5,
    pages: ['ours-tag'],
  })),
  {
    what: 'bytes before the button',
    kind: 'exact',
    figure: load('unthrottled', 'bytesToButton'),
    atMost: 17_000,
    pages: elements,
  },
  {
    what: 'bytes of a whole login',
    kind: 'exact',
    figure: login('bytes'),
    atMost: 33_000,
    pages: elements,
  },
  {
    what: 'bytes of core alone',
    kind: 'exact',
    figure: login('bytes'),
    atMost: 16_000,
    pages: ['ours-core'],
  },
  {
    what: 'requests before the click',
    kind: 'exact',
    figure: login('requestsBefore'),
    atMost: 0,
    pages: all,
  },
  {
    what: 'requests after the click',
    kind: 'exact',
    figure: login('requests'),
    atMost: 2,
    pages: all,
  },
]
