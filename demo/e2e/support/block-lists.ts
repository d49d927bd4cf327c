import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A rule as browsers have it: declarativeNetRequest. */
interface Rule {
  readonly action: { readonly type: string; readonly redirect?: Redirect }
  readonly condition: {
    readonly urlFilter?: string
    readonly regexFilter?: string
    readonly initiatorDomains?: readonly string[]
    readonly requestDomains?: readonly string[]
  }
}

interface Redirect {
  readonly transform?: { readonly queryTransform?: { readonly removeParams?: readonly string[] } }
}

/** What the lists say of requests that any page makes. */
export interface BlockLists {
  /** How many rules can meet such a request. */
  readonly size: number
  /** The rules that meet a request, as the lists have them. */
  rulesFor(url: URL): readonly string[]
  /** Query parameters that are taken out of the address of any page. */
  readonly removedParameters: ReadonlySet<string>
}

/**
 * The lists that most people have, by their numbers: AdGuard's base (EasyList is in it), tracking
 * protection (EasyPrivacy), social media, mobile ads, URL tracking, annoyances, and the Chinese one.
 */
const LISTS = [2, 3, 4, 11, 17, 18, 19, 20, 21, 22, 224]

/** @param urls All that will be asked for: other rules are left out. */
export async function loadBlockLists(urls: readonly URL[]): Promise<BlockLists> {
  const library = fileURLToPath(import.meta.resolve('@adguard/dnr-rulesets'))
  const lists = join(dirname(library), '../filters/declarative')
  const tests: ((url: URL) => string | undefined)[] = []
  const removedParameters = new Set<string>()
  let size = 0
  const hosts = [...new Set(urls.map(({ hostname }) => hostname))]
  const text = urls.map(({ href }) => href.toLowerCase()).join(' ')
  for (const name of LISTS.map((number) => `ruleset_${number}`)) {
    const rules = JSON.parse(await readFile(join(lists, name, `${name}.json`), 'utf8')) as Rule[]
    // A rule for the pages of one site says nothing of the others.
    for (const rule of rules.filter(({ condition }) => !condition.initiatorDomains)) {
      const removed = rule.action.redirect?.transform?.queryTransform?.removeParams
      if (removed && !rule.condition.urlFilter)
        for (const one of removed) removedParameters.add(one)
      if (removed || !['block', 'redirect'].includes(rule.action.type)) continue
      size++
      const test = toTest(rule, hosts, text)
      if (test) tests.push(test)
    }
  }
  const rulesFor = (url: URL) => tests.map((test) => test(url)).filter((rule) => rule !== undefined)
  return { size, rulesFor, removedParameters }
}

function toTest({ condition }: Rule, hosts: readonly string[], text: string) {
  const { urlFilter = '', regexFilter, requestDomains } = condition
  // Most rules are of one host, and not of ours.
  const [, host = ''] = /^\|\|([\w.-]*)/.exec(urlFilter) ?? []
  if (host && !hosts.some((one) => one.includes(host) || host.includes(one))) return undefined
  if (
    !urlFilter
      .toLowerCase()
      .split(/[*^|]/)
      .every((part) => text.includes(part))
  )
    return undefined
  const isOurs = (domain: string) => hosts.some((one) => `.${one}`.endsWith(`.${domain}`))
  if (requestDomains && !requestDomains.some(isOurs)) return undefined
  const pattern = toPattern(urlFilter, regexFilter)
  return ({ href, hostname }: URL) => {
    const isAt = (domain: string) => `.${hostname}`.endsWith(`.${domain}`)
    const meets = (requestDomains?.some(isAt) ?? true) && pattern.test(href)
    return meets ? JSON.stringify(condition) : undefined
  }
}

/** What signs of the language of filters mean inside of one. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['^', String.raw`(?:[^\w.%-]|$)`],
  ['*', '.*'],
])

/** `||` begins at a host, `|` at the beginning or end. */
function toPattern(urlFilter: string, regexFilter: string | undefined): RegExp {
  if (regexFilter !== undefined) return new RegExp(regexFilter, 'i')
  const [, begins = '', text = '', ends] = /^(\|{0,2})(.*?)(\|?)$/.exec(urlFilter) ?? []
  const host = String.raw`^[a-z]+://(?:[^/?#]*\.)?`
  const start =
    new Map([
      ['||', host],
      ['|', '^'],
    ]).get(begins) ?? ''
  const inside = text.replaceAll(/\W/g, (sign) => SIGNS.get(sign) ?? `\\${sign}`)
  return new RegExp(start + inside + (ends ? '$' : ''), 'i')
}
