import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: 'Un instant, la connexion va commencer…',
  pending: 'Continuez dans la fenêtre de connexion. Cliquez de nouveau pour y revenir.',
  cancelled: 'Connexion annulée.',
  succeeded: 'Connexion réussie.',
  redirecting: 'Ouverture de la page de connexion…',
  panel: {
    title: 'Continuez dans la fenêtre de connexion',
    text: 'La connexion se poursuit dans une autre fenêtre.',
    bringBack: 'Revenir à la fenêtre',
    continueHere: 'Continuer sur cette page',
    cancel: 'Annuler',
  },
  close: 'Fermer',
  agreement: {
    label: (links) => `J’accepte ${links}`,
    required: 'Veuillez d’abord donner votre accord.',
  },
  texts: {
    signin_with: (name) => `Se connecter avec ${name}`,
    signup_with: (name) => `S’inscrire avec ${name}`,
    continue_with: (name) => `Continuer avec ${name}`,
    signin: 'Se connecter',
  },
  lastUsed: 'Utilisé en dernier',
  group: 'Choisissez comment vous connecter',
  continueAs: (name) => `Continuer en tant que ${name}`,
  failures: {
    blocked:
      'Le navigateur a bloqué la fenêtre de connexion. Autorisez les fenêtres pop-up pour cette page, puis réessayez.',
    declined: 'La connexion a été refusée. Réessayez ou choisissez un autre compte.',
    tooSlow: 'La connexion a pris trop de temps. Veuillez réessayer.',
    offline:
      'Le service de connexion est inaccessible. Vérifiez votre accès à Internet, puis réessayez.',
    misconfigured:
      'La connexion n’est pas configurée correctement ici. Veuillez prévenir le responsable du site.',
    expired: 'Cette tentative de connexion n’est plus valable. Veuillez recommencer.',
    severed: 'La fenêtre de connexion a perdu le contact avec cette page. Veuillez réessayer.',
    storage:
      'Le navigateur empêche ce site d’enregistrer des données. Autorisez-le, puis réessayez.',
    clock: 'La date ou l’heure de cet appareil semble incorrecte. Corrigez-la, puis réessayez.',
    outdated:
      'Ce navigateur est trop ancien pour se connecter ici. Mettez-le à jour ou utilisez-en un autre.',
    other: 'La connexion n’a pas abouti. Veuillez réessayer.',
  },
}
