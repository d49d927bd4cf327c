// What a browser's translation does to a page, and to what comes into it later: each text is put
// into two `font` elements, and the document says its new language. Some look into shadow roots.

{
  const NOT_TRANSLATED = 'font, script, style, pre, code'

  window.translatePage = (looksIntoShadows) => {
    document.documentElement.lang = 'zh-CN'
    document.documentElement.classList.add('translated-ltr')
    watch(document.body)
    if (!looksIntoShadows) return
    for (const { shadowRoot } of document.querySelectorAll('genauth-login')) watch(shadowRoot)
  }

  function watch(root) {
    translate(root)
    const changes = { childList: true, subtree: true }
    new MutationObserver(() => translate(root)).observe(root, changes)
  }

  function translate(root) {
    const walker = document.createTreeWalker(root, window.NodeFilter.SHOW_TEXT)
    const texts = []
    while (walker.nextNode()) texts.push(walker.currentNode)
    for (const text of texts) {
      if (text.data.trim() && !text.parentElement?.closest(NOT_TRANSLATED)) wrap(text)
    }
  }

  function wrap(text) {
    const outer = document.createElement('font')
    const inner = document.createElement('font')
    outer.style.verticalAlign = 'inherit'
    inner.style.verticalAlign = 'inherit'
    text.replaceWith(outer)
    outer.append(inner)
    inner.append(new window.Text(`译：${text.data}`))
  }
}
