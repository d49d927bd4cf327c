import type { Brand } from '../brand.js'

/** From SVG Logos, slack-icon. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'Slack',
  mark: [
    {
      path: 'M5.05 15.12c0 1.4-1.13 2.52-2.52 2.52S.02 16.5.02 15.12a2.5 2.5 0 0 1 2.51-2.51h2.52zm1.25 0c0-1.39 1.13-2.51 2.52-2.51s2.51 1.12 2.51 2.51v6.29a2.5 2.5 0 0 1-2.51 2.51 2.5 2.5 0 0 1-2.52-2.51z',
      light: '#e01e5a',
    },
    {
      path: 'M8.82 5.03C7.42 5.03 6.3 3.9 6.3 2.5S7.43 0 8.82 0s2.51 1.12 2.51 2.51v2.52zm0 1.27c1.39 0 2.51 1.13 2.51 2.52s-1.12 2.51-2.51 2.51h-6.3A2.5 2.5 0 0 1 0 8.82 2.5 2.5 0 0 1 2.51 6.3z',
      light: '#36c5f0',
    },
    {
      path: 'M18.9 8.82a2.51 2.51 0 1 1 5.03 0 2.5 2.5 0 0 1-2.52 2.51H18.9zm-1.26 0a2.5 2.5 0 0 1-2.52 2.51 2.5 2.5 0 0 1-2.51-2.51v-6.3a2.51 2.51 0 1 1 5.03 0z',
      light: '#2eb67d',
    },
    {
      path: 'M15.12 18.9a2.51 2.51 0 1 1 0 5.03 2.5 2.5 0 0 1-2.51-2.52V18.9zm0-1.26a2.5 2.5 0 0 1-2.51-2.52 2.5 2.5 0 0 1 2.51-2.51h6.3a2.51 2.51 0 1 1 0 5.03z',
      light: '#ecb22e',
    },
  ],
  surfaces: {
    filled: { light: { background: '#4a154b', color: '#ffffff', hoverOverlay: '#ffffff2b' } },
    outline: {
      light: {
        background: '#ffffff',
        color: '#000000',
        hoverOverlay: '#0000000f',
        borderColor: '#747775',
      },
      dark: {
        background: '#000000',
        color: '#ffffff',
        hoverOverlay: '#ffffff2b',
        borderColor: '#8e918f',
      },
    },
    neutral: {
      light: {
        background: '#ffffff',
        color: '#000000',
        hoverOverlay: '#0000000f',
        borderColor: '#747775',
      },
      dark: {
        background: '#000000',
        color: '#ffffff',
        hoverOverlay: '#ffffff2b',
        borderColor: '#8e918f',
      },
    },
  },
  sizes: { minHeight: 44, minHeightIconOnly: 36 },
  wording: {
    name: 'Slack',
    replaced: { signin: 'signin_with', signup_with: 'signin_with', continue_with: 'signin_with' },
    nameAloneBreaks: 'https://docs.slack.dev/authentication/sign-in-with-slack/',
  },
}
