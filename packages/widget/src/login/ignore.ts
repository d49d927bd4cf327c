/** For a promise whose failure the events and the element's state tell as well. */
export function ignore(): void {
  // Told already.
}
