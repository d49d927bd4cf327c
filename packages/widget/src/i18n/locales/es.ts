import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: 'Un momento, el inicio de sesión está a punto de comenzar…',
  pending: 'Continúa en la ventana de inicio de sesión. Vuelve a hacer clic para recuperarla.',
  cancelled: 'Inicio de sesión cancelado.',
  succeeded: 'Has iniciado sesión.',
  redirecting: 'Abriendo la página de inicio de sesión…',
  panel: {
    title: 'Continúa en la ventana de inicio de sesión',
    text: 'El inicio de sesión sigue en otra ventana.',
    bringBack: 'Recuperar la ventana',
    continueHere: 'Continuar en esta página',
    cancel: 'Cancelar',
  },
  close: 'Cerrar',
  agreement: {
    label: (links) => `Acepto ${links}`,
    required: 'Primero debes aceptar las condiciones.',
  },
  texts: {
    signin_with: (name) => `Iniciar sesión con ${name}`,
    signup_with: (name) => `Registrarse con ${name}`,
    continue_with: (name) => `Continuar con ${name}`,
    signin: 'Iniciar sesión',
  },
  lastUsed: 'Usado la última vez',
  group: 'Elige cómo iniciar sesión',
  continueAs: (name) => `Continuar como ${name}`,
  failures: {
    blocked:
      'El navegador no permite abrir la ventana de inicio de sesión. Permite las ventanas emergentes en esta página e inténtalo de nuevo.',
    declined: 'Inicio de sesión rechazado. Inténtalo de nuevo o elige otra cuenta.',
    tooSlow: 'El inicio de sesión tardó demasiado. Inténtalo de nuevo.',
    offline:
      'No se puede acceder al servicio de inicio de sesión. Revisa tu conexión e inténtalo de nuevo.',
    misconfigured:
      'El inicio de sesión no está bien configurado aquí. Avisa al propietario del sitio.',
    expired: 'Este inicio de sesión ya no es válido. Vuelve a empezar.',
    severed:
      'La ventana de inicio de sesión ya no está conectada con esta página. Inténtalo de nuevo.',
    storage: 'El navegador no permite que este sitio guarde datos. Permítelo e inténtalo de nuevo.',
    clock:
      'La fecha o la hora de este dispositivo no parece correcta. Corrígela e inténtalo de nuevo.',
    outdated:
      'Este navegador es demasiado antiguo para iniciar sesión aquí. Actualízalo o usa otro.',
    other: 'No se pudo iniciar sesión. Inténtalo de nuevo.',
  },
}
