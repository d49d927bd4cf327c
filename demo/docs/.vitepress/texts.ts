import type { DefaultTheme } from 'vitepress'

/** The words of the theme in Chinese. */
export const chineseTexts: DefaultTheme.Config = {
  outline: { level: [2, 3], label: '本页目录' },
  docFooter: { prev: '上一页', next: '下一页' },
  darkModeSwitchLabel: '外观',
  lightModeSwitchTitle: '切换到浅色模式',
  darkModeSwitchTitle: '切换到深色模式',
  sidebarMenuLabel: '菜单',
  returnToTopLabel: '返回顶部',
  langMenuLabel: '切换语言',
  skipToContentLabel: '跳到正文',
  notFound: {
    title: '页面不存在',
    quote: '地址可能已变更，请使用搜索或左侧菜单。',
    linkLabel: '返回首页',
    linkText: '返回首页',
  },
}

/**
 * Chinese has no spaces between words: each character is a word of its own, so that a search for
 * some of them finds all that has them.
 */
export const searchOptions: DefaultTheme.LocalSearchOptions = {
  miniSearch: {
    options: {
      tokenize: (text) => text.match(/\p{Script=Han}|[^\s\p{P}\p{Script=Han}]+/gu) ?? [],
    },
    searchOptions: {
      combineWith: 'AND',
      fuzzy: (term) => (/^[\p{Script=Latin}_-]{5,}$/u.test(term) ? 0.2 : false),
      prefix: true,
      boost: { title: 4, titles: 2, text: 1 },
    },
  },
  locales: {
    zh: {
      translations: {
        button: { buttonText: '搜索', buttonAriaLabel: '搜索文档' },
        modal: {
          displayDetails: '显示详细列表',
          resetButtonTitle: '清除',
          backButtonTitle: '关闭',
          noResultsText: '没有结果：',
          footer: { selectText: '选择', navigateText: '切换', closeText: '关闭' },
        },
      },
    },
  },
}
