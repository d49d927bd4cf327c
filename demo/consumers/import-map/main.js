import '@genauth-login/widget'

for (const login of document.querySelectorAll('genauth-login')) {
  login.addEventListener('genauth-success', ({ result }) => {
    document.querySelector('#person').textContent = result.claims.nickname
  })
}
