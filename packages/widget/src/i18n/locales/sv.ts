import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: 'Ett ögonblick, inloggningen börjar strax\u00a0…',
  pending: 'Fortsätt i inloggningsfönstret. Klicka igen för att få tillbaka det.',
  cancelled: 'Inloggningen avbröts.',
  succeeded: 'Du är inloggad.',
  redirecting: 'Går vidare till inloggningssidan\u00a0…',
  panel: {
    title: 'Fortsätt i inloggningsfönstret',
    text: 'Inloggningen fortsätter i ett annat fönster.',
    bringBack: 'Ta tillbaka fönstret',
    continueHere: 'Fortsätt på den här sidan',
    cancel: 'Avbryt',
  },
  texts: {
    signin_with: (name) => `Logga in med ${name}`,
    signup_with: (name) => `Registrera dig med ${name}`,
    continue_with: (name) => `Fortsätt med ${name}`,
    signin: 'Logga in',
  },
  lastUsed: 'Senast använd',
  group: 'Välj hur du vill logga in',
  continueAs: (name) => `Fortsätt som ${name}`,
  failures: {
    blocked:
      'Webbläsaren blockerade inloggningsfönstret. Tillåt popupfönster för den här sidan och försök igen.',
    declined: 'Inloggningen nekades. Försök igen eller välj ett annat konto.',
    tooSlow: 'Inloggningen tog för lång tid. Försök igen.',
    offline: 'Det går inte att nå inloggningstjänsten. Kontrollera din anslutning och försök igen.',
    misconfigured: 'Inloggningen är inte rätt konfigurerad här. Meddela webbplatsens ägare.',
    expired: 'Den här inloggningen gäller inte längre. Börja om från början.',
    cutOff: 'Inloggningsfönstret tappade kontakten med den här sidan. Försök igen.',
    other: 'Inloggningen fungerade inte. Försök igen.',
  },
}
