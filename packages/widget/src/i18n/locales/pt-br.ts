import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: 'Um momento, o login já vai começar…',
  pending: 'Continue na janela de login. Clique de novo para trazê-la de volta.',
  cancelled: 'Login cancelado.',
  succeeded: 'Você entrou na sua conta.',
  redirecting: 'Abrindo a página de login…',
  panel: {
    title: 'Continue na janela de login',
    text: 'O login continua em outra janela.',
    bringBack: 'Trazer a janela de volta',
    continueHere: 'Continuar nesta página',
    cancel: 'Cancelar',
  },
  close: 'Fechar',
  agreement: {
    label: (links) => `Aceito ${links}`,
    required: 'Primeiro, aceite os termos.',
  },
  texts: {
    signin_with: (name) => `Entrar com ${name}`,
    signup_with: (name) => `Cadastrar-se com ${name}`,
    continue_with: (name) => `Continuar com ${name}`,
    signin: 'Entrar',
  },
  lastUsed: 'Usado por último',
  group: 'Escolha como entrar',
  continueAs: (name) => `Continuar como ${name}`,
  failures: {
    blocked:
      'O navegador bloqueou a janela de login. Permita pop-ups nesta página e tente de novo.',
    declined: 'O login foi recusado. Tente de novo ou escolha outra conta.',
    tooSlow: 'O login demorou demais. Tente de novo.',
    offline: 'Não foi possível acessar o serviço de login. Verifique sua conexão e tente de novo.',
    misconfigured: 'O login não está configurado corretamente aqui. Avise o responsável pelo site.',
    expired: 'Este login não é mais válido. Comece de novo.',
    severed: 'A janela de login perdeu a conexão com esta página. Tente de novo.',
    storage: 'O navegador não deixa este site salvar dados. Permita e tente de novo.',
    clock: 'A data ou a hora deste dispositivo parece incorreta. Corrija e tente de novo.',
    outdated: 'Este navegador é antigo demais para fazer login aqui. Atualize-o ou use outro.',
    other: 'Não foi possível fazer login. Tente de novo.',
  },
}
