/** The packages that are published, by their folders. */
export const PACKAGES: readonly string[]

/** Packs each package in its own folder. They have to be built. */
export function packAll(folder: string): readonly { name: string; tarball: string }[]
