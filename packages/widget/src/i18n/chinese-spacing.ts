/** Letters and digits that stand apart from Chinese characters, inside what isolates a name. */
const AT_START = /^\u2068?(?=[\p{Script=Latin}\d])/u
const AT_END = /(?<=[\p{Script=Latin}\d)])\u2069?$/u

/** A name in a Chinese sentence: with a space towards Chinese where it is Latin, `使用 GitHub 登录`. */
export function spaced(name: string): string {
  return name.replace(AT_START, ' $&').replace(AT_END, '$& ')
}
