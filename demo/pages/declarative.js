// What the page's HTML names: `data-on-success="shop.login.done"`.

const greeting = document.querySelector('#greeting')

window.shop = {
  login: {
    words: { done: 'Welcome', stopped: 'No login' },
    done({ result }) {
      greeting.textContent = `${this.words.done}, ${result.claims.name || result.claims.nickname}`
    },
    stopped({ error }) {
      greeting.textContent = `${this.words.stopped}: ${error.code}`
    },
  },
}
