// Runs in the page before its own scripts: finds the login buttons. Plain script, so that nothing is
// compiled into it.
{
  const isButton = ({ localName }) => localName === 'genauth-login'
  const buttonsIn = ({ shadowRoot }) => shadowRoot?.querySelectorAll('genauth-login') ?? []
  const isLoaded = ({ shadowRoot }) => shadowRoot?.querySelector('[aria-busy=false]')
  const isShown = ({ shadowRoot }) =>
    shadowRoot?.querySelector('[part=label]') && !shadowRoot.querySelector('.pending')

  /** All login buttons in their order, those in the shadow root of a group, too. */
  window.loginElements = () =>
    [...document.querySelectorAll('genauth-login, genauth-login-group')].flatMap((element) =>
      isButton(element) ? element : [...buttonsIn(element)],
    )

  /** Whether all buttons are there, with their brands and languages. */
  window.areAllButtonsShown = () =>
    [...document.querySelectorAll('genauth-login-group')].every(isLoaded) &&
    window.loginElements().every(isShown)
}
