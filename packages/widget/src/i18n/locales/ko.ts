import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: '잠시만 기다려 주세요. 곧 로그인을 시작합니다…',
  pending: '로그인 창에서 계속 진행해 주세요. 다시 클릭하면 로그인 창이 앞에 표시됩니다.',
  cancelled: '로그인이 취소되었습니다.',
  succeeded: '로그인되었습니다.',
  redirecting: '로그인 페이지로 이동하고 있습니다…',
  panel: {
    title: '로그인 창에서 계속 진행해 주세요',
    text: '로그인이 다른 창에서 진행 중입니다.',
    bringBack: '창을 앞으로 가져오기',
    continueHere: '이 페이지에서 계속하기',
    cancel: '취소',
  },
  close: '닫기',
  agreement: {
    label: (links) => `${links}에 동의합니다`,
    required: '먼저 동의해 주세요.',
  },
  texts: {
    signin_with: (name) => `${name} 계정으로 로그인`,
    signup_with: (name) => `${name} 계정으로 가입`,
    continue_with: (name) => `${name} 계정으로 계속하기`,
    signin: '로그인',
  },
  lastUsed: '최근 사용',
  group: '로그인 방법 선택',
  continueAs: (name) => `${name} 님으로 계속하기`,
  failures: {
    blocked:
      '브라우저가 로그인 창을 차단했습니다. 이 페이지의 팝업을 허용한 후 다시 시도해 주세요.',
    declined: '로그인이 승인되지 않았습니다. 다시 시도하거나 다른 계정을 선택해 주세요.',
    tooSlow: '로그인 시간이 초과되었습니다. 다시 시도해 주세요.',
    offline: '로그인 서비스에 연결할 수 없습니다. 네트워크 연결을 확인한 후 다시 시도해 주세요.',
    misconfigured: '이 사이트의 로그인 설정이 올바르지 않습니다. 사이트 관리자에게 알려 주세요.',
    expired: '이 로그인은 더 이상 유효하지 않습니다. 처음부터 다시 시작해 주세요.',
    severed: '로그인 창과 이 페이지의 연결이 끊어졌습니다. 다시 시도해 주세요.',
    storage:
      '브라우저가 이 사이트의 데이터 저장을 차단하고 있습니다. 허용한 후 다시 시도해 주세요.',
    clock: '이 기기의 날짜 또는 시간이 올바르지 않은 것 같습니다. 수정한 후 다시 시도해 주세요.',
    outdated:
      '이 브라우저는 너무 오래되어 여기에서 로그인할 수 없습니다. 업데이트하거나 다른 브라우저를 사용해 주세요.',
    other: '로그인하지 못했습니다. 다시 시도해 주세요.',
  },
}
