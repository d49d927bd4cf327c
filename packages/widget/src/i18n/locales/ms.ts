import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: 'Sila tunggu sebentar, log masuk akan bermula…',
  pending: 'Teruskan dalam tetingkap log masuk. Klik sekali lagi untuk memaparkannya semula.',
  cancelled: 'Log masuk dibatalkan.',
  succeeded: 'Anda telah log masuk.',
  redirecting: 'Menuju ke halaman log masuk…',
  panel: {
    title: 'Teruskan dalam tetingkap log masuk',
    text: 'Log masuk diteruskan dalam tetingkap lain.',
    bringBack: 'Paparkan semula tetingkap',
    continueHere: 'Teruskan di halaman ini',
    cancel: 'Batal',
  },
  close: 'Tutup',
  agreement: {
    label: (links) => `Saya bersetuju dengan ${links}`,
    required: 'Sila bersetuju dahulu.',
  },
  texts: {
    signin_with: (name) => `Log masuk dengan ${name}`,
    signup_with: (name) => `Daftar dengan ${name}`,
    continue_with: (name) => `Teruskan dengan ${name}`,
    signin: 'Log masuk',
  },
  lastUsed: 'Terakhir digunakan',
  group: 'Pilih cara log masuk',
  continueAs: (name) => `Teruskan sebagai ${name}`,
  failures: {
    blocked:
      'Penyemak imbas menyekat tetingkap log masuk. Benarkan tetingkap timbul untuk halaman ini, kemudian cuba lagi.',
    declined: 'Log masuk ditolak. Cuba lagi atau pilih akaun lain.',
    tooSlow: 'Log masuk mengambil masa terlalu lama. Sila cuba lagi.',
    offline:
      'Perkhidmatan log masuk tidak dapat dihubungi. Semak sambungan anda, kemudian cuba lagi.',
    misconfigured:
      'Log masuk di sini tidak ditetapkan dengan betul. Sila maklumkan kepada pemilik laman web.',
    expired: 'Log masuk ini tidak sah lagi. Sila mulakan semula.',
    severed: 'Tetingkap log masuk terputus sambungan dengan halaman ini. Sila cuba lagi.',
    storage:
      'Penyemak imbas tidak membenarkan laman web ini menyimpan data. Benarkan, kemudian cuba lagi.',
    clock: 'Tarikh atau masa peranti ini nampaknya salah. Betulkan, kemudian cuba lagi.',
    outdated:
      'Penyemak imbas ini terlalu lama untuk log masuk di sini. Kemas kini, atau gunakan yang lain.',
    other: 'Log masuk tidak berjaya. Sila cuba lagi.',
  },
}
