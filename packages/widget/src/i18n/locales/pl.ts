import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: 'Chwileczkę, logowanie zaraz się rozpocznie…',
  pending: 'Kontynuuj w oknie logowania. Kliknij ponownie, aby do niego wrócić.',
  cancelled: 'Anulowano logowanie.',
  succeeded: 'Zalogowano.',
  redirecting: 'Otwieranie strony logowania…',
  panel: {
    title: 'Kontynuuj w oknie logowania',
    text: 'Logowanie trwa w innym oknie.',
    bringBack: 'Wróć do okna',
    continueHere: 'Kontynuuj na tej stronie',
    cancel: 'Anuluj',
  },
  close: 'Zamknij',
  agreement: {
    label: (links) => `Akceptuję: ${links}`,
    required: 'Najpierw zaakceptuj warunki.',
  },
  texts: {
    signin_with: (name) => `Zaloguj się przez ${name}`,
    signup_with: (name) => `Rejestracja przez ${name}`,
    continue_with: (name) => `Kontynuuj przez ${name}`,
    signin: 'Zaloguj się',
  },
  lastUsed: 'Ostatnio używane',
  group: 'Wybierz sposób logowania',
  continueAs: (name) => `Kontynuuj jako ${name}`,
  failures: {
    blocked:
      'Przeglądarka zablokowała okno logowania. Zezwól tej stronie na wyświetlanie wyskakujących okienek i spróbuj ponownie.',
    declined: 'Logowanie zostało odrzucone. Spróbuj ponownie lub wybierz inne konto.',
    tooSlow: 'Logowanie trwało zbyt długo. Spróbuj ponownie.',
    offline: 'Nie można połączyć się z usługą logowania. Sprawdź połączenie i spróbuj ponownie.',
    misconfigured: 'Logowanie nie jest tu poprawnie skonfigurowane. Powiadom właściciela witryny.',
    expired: 'Ta próba logowania straciła ważność. Zacznij od nowa.',
    severed: 'Okno logowania straciło połączenie z tą stroną. Spróbuj ponownie.',
    storage:
      'Przeglądarka nie pozwala tej witrynie zapisywać danych. Zezwól na to i spróbuj ponownie.',
    clock:
      'Data lub godzina na tym urządzeniu wydaje się nieprawidłowa. Popraw ją i spróbuj ponownie.',
    outdated:
      'Ta przeglądarka jest zbyt stara, aby się tu zalogować. Zaktualizuj ją lub użyj innej.',
    other: 'Nie udało się zalogować. Spróbuj ponownie.',
  },
}
