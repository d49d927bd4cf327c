import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: 'Un attimo, l’accesso sta per iniziare…',
  pending: 'Continua nella finestra di accesso. Fai di nuovo clic per richiamarla.',
  cancelled: 'Accesso annullato.',
  succeeded: 'Hai effettuato l’accesso.',
  redirecting: 'Apertura della pagina di accesso…',
  panel: {
    title: 'Continua nella finestra di accesso',
    text: 'L’accesso prosegue in un’altra finestra.',
    bringBack: 'Richiama la finestra',
    continueHere: 'Continua in questa pagina',
    cancel: 'Annulla',
  },
  texts: {
    signin_with: (name) => `Accedi con ${name}`,
    signup_with: (name) => `Registrati con ${name}`,
    continue_with: (name) => `Continua con ${name}`,
    signin: 'Accedi',
  },
  lastUsed: 'Ultimo utilizzo',
  group: 'Scegli come accedere',
  continueAs: (name) => `Continua come ${name}`,
  failures: {
    blocked:
      'Il browser ha bloccato la finestra di accesso. Consenti i popup per questa pagina, poi riprova.',
    declined: 'L’accesso è stato rifiutato. Riprova o scegli un altro account.',
    tooSlow: 'L’accesso ha richiesto troppo tempo. Riprova.',
    offline: 'Il servizio di accesso non è raggiungibile. Controlla la connessione, poi riprova.',
    misconfigured: 'L’accesso qui non è configurato correttamente. Avvisa il gestore del sito.',
    expired: 'Questo accesso non è più valido. Ricomincia da capo.',
    cutOff: 'La finestra di accesso ha perso il collegamento con questa pagina. Riprova.',
    other: 'L’accesso non è riuscito. Riprova.',
  },
}
