/** A boolean attribute: there or not, as in HTML. Frameworks write `"false"`, and mean it. */
export const presence = {
  fromAttribute: (value: string | null) => value !== null && value !== 'false',
}
