import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: 'Ett ögonblick, inloggningen börjar strax\u00a0…',
  pending: 'Fortsätt i inloggningsfönstret. Klicka igen för att visa det.',
  cancelled: 'Inloggningen avbröts.',
  succeeded: 'Du är inloggad.',
  redirecting: 'Du skickas vidare till inloggningssidan\u00a0…',
  panel: {
    title: 'Fortsätt i inloggningsfönstret',
    text: 'Inloggningen fortsätter i ett annat fönster.',
    bringBack: 'Visa fönstret igen',
    continueHere: 'Fortsätt på den här sidan',
    cancel: 'Avbryt',
  },
  close: 'Stäng',
  agreement: {
    label: (links) => `Jag godkänner ${links}`,
    required: 'Godkänn villkoren först.',
  },
  texts: {
    signin_with: (name) => `Logga in med ${name}`,
    signup_with: (name) => `Skapa konto med ${name}`,
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
    severed: 'Inloggningsfönstret tappade kontakten med den här sidan. Försök igen.',
    storage: 'Webbläsaren låter inte webbplatsen spara data. Tillåt det och försök igen.',
    clock: 'Datumet eller tiden på enheten verkar vara fel. Rätta till det och försök igen.',
    outdated:
      'Webbläsaren är för gammal för att logga in här. Uppdatera den eller använd en annan.',
    other: 'Det gick inte att logga in. Försök igen.',
  },
}
