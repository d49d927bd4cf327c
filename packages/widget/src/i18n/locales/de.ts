import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: 'Einen Moment, die Anmeldung beginnt gleich\u00a0…',
  pending: 'Im Anmeldefenster geht es weiter. Ein weiterer Klick holt es zurück.',
  cancelled: 'Anmeldung abgebrochen.',
  succeeded: 'Sie sind angemeldet.',
  redirecting: 'Weiter zur Anmeldeseite\u00a0…',
  panel: {
    title: 'Im Anmeldefenster geht es weiter',
    text: 'Die Anmeldung läuft in einem anderen Fenster.',
    bringBack: 'Fenster zurückholen',
    continueHere: 'Auf dieser Seite fortfahren',
    cancel: 'Abbrechen',
  },
  close: 'Schließen',
  agreement: {
    label: (links) => `Ich akzeptiere ${links}`,
    required: 'Bitte stimmen Sie zuerst zu.',
  },
  texts: {
    signin_with: (name) => `Mit ${name} anmelden`,
    signup_with: (name) => `Mit ${name} registrieren`,
    continue_with: (name) => `Mit ${name} fortfahren`,
    signin: 'Anmelden',
  },
  lastUsed: 'Zuletzt verwendet',
  group: 'Anmeldeart wählen',
  continueAs: (name) => `Als ${name} fortfahren`,
  failures: {
    blocked:
      'Der Browser hat das Anmeldefenster blockiert. Bitte erlauben Sie Pop-ups für diese Seite und versuchen Sie es noch einmal.',
    declined:
      'Die Anmeldung wurde abgelehnt. Bitte versuchen Sie es noch einmal oder wählen Sie ein anderes Konto.',
    tooSlow: 'Die Anmeldung hat zu lange gedauert. Bitte versuchen Sie es noch einmal.',
    offline:
      'Der Anmeldedienst ist nicht erreichbar. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    misconfigured:
      'Die Anmeldung ist hier nicht richtig eingerichtet. Bitte informieren Sie den Betreiber der Website.',
    expired: 'Diese Anmeldung ist nicht mehr gültig. Bitte beginnen Sie von vorn.',
    severed:
      'Das Anmeldefenster hat die Verbindung zu dieser Seite verloren. Bitte versuchen Sie es noch einmal.',
    storage:
      'Der Browser lässt diese Website keine Daten speichern. Bitte erlauben Sie es und versuchen Sie es noch einmal.',
    clock:
      'Datum oder Uhrzeit dieses Geräts scheint nicht zu stimmen. Bitte korrigieren Sie die Einstellung und versuchen Sie es noch einmal.',
    outdated:
      'Dieser Browser ist für die Anmeldung hier zu alt. Bitte aktualisieren Sie ihn oder nehmen Sie einen anderen.',
    other: 'Die Anmeldung ist fehlgeschlagen. Bitte versuchen Sie es noch einmal.',
  },
}
