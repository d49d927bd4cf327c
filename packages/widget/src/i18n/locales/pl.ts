import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: 'Chwileczkę, logowanie zaraz się rozpocznie…',
  pending: 'Kontynuuj w oknie logowania. Kliknij ponownie, aby do niego wrócić.',
  cancelled: 'Logowanie anulowano.',
  succeeded: 'Zalogowano.',
  redirecting: 'Otwieranie strony logowania…',
  panel: {
    title: 'Kontynuuj w oknie logowania',
    text: 'Logowanie trwa w innym oknie.',
    bringBack: 'Wróć do okna',
    continueHere: 'Kontynuuj na tej stronie',
    cancel: 'Anuluj',
  },
  texts: {
    signin_with: (name) => `Zaloguj się przez ${name}`,
    signup_with: (name) => `Zarejestruj się przez ${name}`,
    continue_with: (name) => `Kontynuuj przez ${name}`,
    signin: 'Zaloguj się',
  },
  lastUsed: 'Ostatnio używane',
  group: 'Wybierz sposób logowania',
  continueAs: (name) => `Kontynuuj jako ${name}`,
  failures: {
    blocked:
      'Przeglądarka zablokowała okno logowania. Zezwól tej stronie na wyskakujące okienka i spróbuj ponownie.',
    declined: 'Logowanie zostało odrzucone. Spróbuj ponownie lub wybierz inne konto.',
    tooSlow: 'Logowanie trwało zbyt długo. Spróbuj ponownie.',
    offline: 'Nie można połączyć się z usługą logowania. Sprawdź połączenie i spróbuj ponownie.',
    misconfigured: 'Logowanie nie jest tu poprawnie skonfigurowane. Powiadom właściciela witryny.',
    expired: 'To logowanie straciło ważność. Zacznij od nowa.',
    cutOff: 'Okno logowania straciło połączenie z tą stroną. Spróbuj ponownie.',
    other: 'Nie udało się zalogować. Spróbuj ponownie.',
  },
}
