import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: 'Un attimo, l’accesso sta per iniziare…',
  pending: 'Continua nella finestra di accesso. Fai di nuovo clic per tornarci.',
  cancelled: 'Accesso annullato.',
  succeeded: 'Hai effettuato l’accesso.',
  redirecting: 'Apertura della pagina di accesso…',
  panel: {
    title: 'Continua nella finestra di accesso',
    text: 'L’accesso prosegue in un’altra finestra.',
    bringBack: 'Torna alla finestra',
    continueHere: 'Continua in questa pagina',
    cancel: 'Annulla',
  },
  close: 'Chiudi',
  agreement: {
    label: (links) => `Accetto ${links}`,
    required: 'Prima devi accettare le condizioni.',
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
    misconfigured:
      'L’accesso a questo sito non è configurato correttamente. Avvisa il gestore del sito.',
    expired: 'Questo accesso non è più valido. Ricomincia da capo.',
    severed: 'La finestra di accesso ha perso il collegamento con questa pagina. Riprova.',
    storage: 'Il browser impedisce a questo sito di salvare dati. Consentilo, poi riprova.',
    clock: 'La data o l’ora di questo dispositivo sembra sbagliata. Correggila, poi riprova.',
    outdated: 'Questo browser è troppo vecchio per accedere qui. Aggiornalo o usane un altro.',
    other: 'Accesso non riuscito. Riprova.',
  },
}
