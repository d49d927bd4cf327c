import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: 'Een ogenblik, het inloggen begint zo…',
  pending: 'Ga verder in het inlogvenster. Klik nogmaals om het terug te halen.',
  cancelled: 'Inloggen geannuleerd.',
  succeeded: 'Je bent ingelogd.',
  redirecting: 'Je gaat naar de inlogpagina…',
  panel: {
    title: 'Ga verder in het inlogvenster',
    text: 'Het inloggen gaat verder in een ander venster.',
    bringBack: 'Venster terughalen',
    continueHere: 'Verdergaan op deze pagina',
    cancel: 'Annuleren',
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
    cutOff: 'Het inlogvenster heeft de verbinding met deze pagina verloren. Probeer het opnieuw.',
    other: 'Het inloggen is niet gelukt. Probeer het opnieuw.',
  },
}
