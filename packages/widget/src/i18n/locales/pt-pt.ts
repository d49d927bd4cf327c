import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: 'Um momento, o início de sessão vai já começar…',
  pending: 'Continue na janela de início de sessão. Clique novamente para voltar a ela.',
  cancelled: 'Início de sessão cancelado.',
  succeeded: 'Sessão iniciada.',
  redirecting: 'A abrir a página de início de sessão…',
  panel: {
    title: 'Continue na janela de início de sessão',
    text: 'O início de sessão continua noutra janela.',
    bringBack: 'Voltar à janela',
    continueHere: 'Continuar nesta página',
    cancel: 'Cancelar',
  },
  close: 'Fechar',
  agreement: {
    label: (links) => `Aceito ${links}`,
    required: 'Primeiro, aceite os termos.',
  },
  texts: {
    signin_with: (name) => `Iniciar sessão com ${name}`,
    signup_with: (name) => `Registar-se com ${name}`,
    continue_with: (name) => `Continuar com ${name}`,
    signin: 'Iniciar sessão',
  },
  lastUsed: 'Última utilização',
  group: 'Escolha como iniciar sessão',
  continueAs: (name) => `Continuar como ${name}`,
  failures: {
    blocked:
      'O navegador bloqueou a janela de início de sessão. Permita janelas pop-up nesta página e tente novamente.',
    declined: 'O início de sessão foi recusado. Tente novamente ou escolha outra conta.',
    tooSlow: 'O início de sessão demorou demasiado. Tente novamente.',
    offline:
      'Não é possível aceder ao serviço de início de sessão. Verifique a sua ligação e tente novamente.',
    misconfigured:
      'O início de sessão não está configurado corretamente aqui. Informe o responsável pelo site.',
    expired: 'Este início de sessão já não é válido. Comece de novo.',
    severed: 'A janela de início de sessão perdeu a ligação a esta página. Tente novamente.',
    storage: 'O navegador não permite que este site guarde dados. Permita-o e tente novamente.',
    clock: 'A data ou a hora deste dispositivo parece incorreta. Corrija-a e tente novamente.',
    outdated:
      'Este navegador é demasiado antigo para iniciar sessão aqui. Atualize-o ou use outro.',
    other: 'Não foi possível iniciar sessão. Tente novamente.',
  },
}
