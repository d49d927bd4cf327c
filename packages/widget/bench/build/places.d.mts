/** Paths of files. */
export const certificate: { readonly key: string; readonly cert: string }
