import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: 'Lütfen bekleyin, giriş başlamak üzere…',
  pending: 'Giriş penceresinde devam edin. Pencereyi geri getirmek için yeniden tıklayın.',
  cancelled: 'Giriş iptal edildi.',
  succeeded: 'Giriş yaptınız.',
  redirecting: 'Giriş sayfasına gidiliyor…',
  panel: {
    title: 'Giriş penceresinde devam edin',
    text: 'Giriş başka bir pencerede sürüyor.',
    bringBack: 'Pencereyi geri getir',
    continueHere: 'Bu sayfada devam et',
    cancel: 'İptal',
  },
  close: 'Kapat',
  agreement: {
    label: (links) => `Şunları kabul ediyorum: ${links}`,
    required: 'Lütfen önce kabul edin.',
  },
  texts: {
    signin_with: (name) => `${name} ile giriş yap`,
    signup_with: (name) => `${name} ile kaydol`,
    continue_with: (name) => `${name} ile devam et`,
    signin: 'Giriş yap',
  },
  lastUsed: 'Son kullanılan',
  group: 'Giriş yöntemini seçin',
  continueAs: (name) => `${name} olarak devam et`,
  failures: {
    blocked:
      'Tarayıcı giriş penceresini engelledi. Bu sayfa için açılır pencerelere izin verip yeniden deneyin.',
    declined: 'Giriş reddedildi. Yeniden deneyin veya başka bir hesap seçin.',
    tooSlow: 'Giriş çok uzun sürdü. Lütfen yeniden deneyin.',
    offline: 'Giriş hizmetine ulaşılamıyor. Bağlantınızı kontrol edip yeniden deneyin.',
    misconfigured: 'Bu sitede giriş doğru yapılandırılmamış. Lütfen site sahibine haber verin.',
    expired: 'Bu giriş artık geçerli değil. Lütfen baştan başlayın.',
    severed: 'Giriş penceresinin bu sayfayla bağlantısı koptu. Lütfen yeniden deneyin.',
    storage: 'Tarayıcı bu sitenin veri saklamasına izin vermiyor. İzin verip yeniden deneyin.',
    clock: 'Bu cihazın tarihi veya saati yanlış görünüyor. Düzeltip yeniden deneyin.',
    outdated:
      'Bu tarayıcı burada giriş yapmak için çok eski. Güncelleyin veya başka bir tarayıcı kullanın.',
    other: 'Giriş yapılamadı. Lütfen yeniden deneyin.',
  },
}
