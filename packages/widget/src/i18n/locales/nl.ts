import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: 'Een ogenblik, het inloggen begint zo…',
  pending: 'Ga verder in het inlogvenster. Klik nogmaals om ernaar terug te gaan.',
  cancelled: 'Inloggen geannuleerd.',
  succeeded: 'Je bent ingelogd.',
  redirecting: 'Je gaat naar de inlogpagina…',
  panel: {
    title: 'Ga verder in het inlogvenster',
    text: 'Je logt in via een ander venster.',
    bringBack: 'Terug naar het venster',
    continueHere: 'Doorgaan op deze pagina',
    cancel: 'Annuleren',
  },
  close: 'Sluiten',
  agreement: {
    label: (links) => `Ik ga akkoord met ${links}`,
    required: 'Ga eerst akkoord.',
  },
  texts: {
    signin_with: (name) => `Inloggen met ${name}`,
    signup_with: (name) => `Registreren met ${name}`,
    continue_with: (name) => `Doorgaan met ${name}`,
    signin: 'Inloggen',
  },
  lastUsed: 'Laatst gebruikt',
  group: 'Kies hoe je wilt inloggen',
  continueAs: (name) => `Doorgaan als ${name}`,
  failures: {
    blocked:
      'De browser heeft het inlogvenster geblokkeerd. Sta pop-ups toe voor deze pagina en probeer het opnieuw.',
    declined: 'Het inloggen is geweigerd. Probeer het opnieuw of kies een ander account.',
    tooSlow: 'Het inloggen duurde te lang. Probeer het opnieuw.',
    offline: 'De inlogdienst is niet bereikbaar. Controleer je verbinding en probeer het opnieuw.',
    misconfigured: 'Inloggen is hier niet goed ingesteld. Laat het de eigenaar van de site weten.',
    expired: 'Deze inlogpoging is niet meer geldig. Begin opnieuw.',
    severed: 'Het inlogvenster heeft de verbinding met deze pagina verloren. Probeer het opnieuw.',
    storage: 'De browser laat deze site geen gegevens opslaan. Sta dit toe en probeer het opnieuw.',
    clock:
      'De datum of tijd van dit apparaat lijkt niet te kloppen. Corrigeer die en probeer het opnieuw.',
    outdated: 'Deze browser is te oud om hier in te loggen. Werk hem bij of gebruik een andere.',
    other: 'Het inloggen is niet gelukt. Probeer het opnieuw.',
  },
}
