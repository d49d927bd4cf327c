import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import LiveLanguages from './LiveLanguages.vue'
import LiveLogin from './LiveLogin.vue'
import LiveStyling from './LiveStyling.vue'
import SiteLayout from './SiteLayout.vue'
import './style.css'

const components = { LiveLanguages, LiveLogin, LiveStyling }

const theme: Theme = {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp({ app }) {
    for (const [name, component] of Object.entries(components)) app.component(name, component)
  },
}

export default theme
