import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: 'Tunggu sebentar, login akan segera dimulai…',
  pending: 'Lanjutkan di jendela login. Klik lagi untuk menampilkannya kembali.',
  cancelled: 'Login dibatalkan.',
  succeeded: 'Anda sudah login.',
  redirecting: 'Menuju halaman login…',
  panel: {
    title: 'Lanjutkan di jendela login',
    text: 'Login berlanjut di jendela lain.',
    bringBack: 'Tampilkan kembali jendela',
    continueHere: 'Lanjutkan di halaman ini',
    cancel: 'Batal',
  },
  close: 'Tutup',
  agreement: {
    label: (links) => `Saya menyetujui ${links}`,
    required: 'Harap setujui terlebih dahulu.',
  },
  texts: {
    signin_with: (name) => `Login dengan ${name}`,
    signup_with: (name) => `Daftar dengan ${name}`,
    continue_with: (name) => `Lanjutkan dengan ${name}`,
    signin: 'Login',
  },
  lastUsed: 'Terakhir digunakan',
  group: 'Pilih cara login',
  continueAs: (name) => `Lanjutkan sebagai ${name}`,
  failures: {
    blocked: 'Browser memblokir jendela login. Izinkan pop-up untuk halaman ini, lalu coba lagi.',
    declined: 'Login ditolak. Coba lagi, atau pilih akun lain.',
    tooSlow: 'Login memakan waktu terlalu lama. Silakan coba lagi.',
    offline: 'Layanan login tidak dapat dijangkau. Periksa koneksi Anda, lalu coba lagi.',
    misconfigured: 'Login di sini tidak diatur dengan benar. Harap beri tahu pemilik situs.',
    expired: 'Login ini sudah tidak berlaku. Silakan mulai lagi.',
    severed: 'Jendela login kehilangan koneksi ke halaman ini. Silakan coba lagi.',
    storage: 'Browser tidak mengizinkan situs ini menyimpan data. Izinkan, lalu coba lagi.',
    clock: 'Tanggal atau waktu perangkat ini sepertinya salah. Perbaiki, lalu coba lagi.',
    outdated: 'Browser ini terlalu lama untuk login di sini. Perbarui, atau gunakan browser lain.',
    other: 'Login tidak berhasil. Silakan coba lagi.',
  },
}
