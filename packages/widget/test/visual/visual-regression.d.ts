/** The package has this declaration, but its `exports` hide it from TypeScript. */
declare module '@web/test-runner-visual-regression' {
  export function visualDiff(element: Node, name: string): Promise<void>
}
