/** What `callback.html` says in a language. The words in brackets are the link. */
export interface PageSentences {
  readonly title: string
  /** The response has arrived, and the browser has not closed this window. */
  readonly delivered: string
  /** Nobody has received the response. */
  readonly unanswered: string
}

/** All languages of the widget but those in `callback.html` itself. */
export const LANGUAGES: Readonly<Record<string, PageSentences>> = {
  ar: {
    title: 'تسجيل الدخول',
    delivered: 'اكتمل كل شيء هنا. يمكنك إغلاق هذه النافذة أو [المتابعة هنا].',
    unanswered: 'لم تعد الصفحة التي بدأت تسجيل الدخول هذا مفتوحة. [تابِع هنا وسجّل الدخول مجددًا]',
  },
  bn: {
    title: 'লগইন',
    delivered: 'এখানকার কাজ শেষ। আপনি এই উইন্ডোটি বন্ধ করতে পারেন, অথবা [এখানেই চালিয়ে যেতে পারেন]।',
    unanswered:
      'যে পেজ থেকে এই লগইন শুরু হয়েছিল, সেটি আর খোলা নেই। [এখানে চালিয়ে যান এবং আবার লগ ইন করুন]',
  },
  de: {
    title: 'Anmeldung',
    delivered:
      'Hier ist alles erledigt. Sie können dieses Fenster schließen oder [hier fortfahren].',
    unanswered:
      'Die Seite, die diese Anmeldung gestartet hat, ist nicht mehr geöffnet. [Hier fortfahren und neu anmelden]',
  },
  es: {
    title: 'Inicio de sesión',
    delivered: 'Aquí ya está todo listo. Puedes cerrar esta ventana o [continuar aquí].',
    unanswered:
      'La página que pidió este inicio de sesión ya no está abierta. [Continúa aquí y vuelve a iniciar sesión]',
  },
  fr: {
    title: 'Connexion',
    delivered: 'Tout est terminé ici. Vous pouvez fermer cette fenêtre ou [continuer ici].',
    unanswered:
      'La page à l’origine de cette connexion n’est plus ouverte. [Continuer ici et se reconnecter]',
  },
  he: {
    title: 'התחברות',
    delivered: 'הכול הסתיים כאן. אפשר לסגור את החלון הזה או [להמשיך כאן].',
    unanswered: 'הדף שהתחיל את ההתחברות הזאת כבר אינו פתוח. [להמשיך כאן ולהתחבר שוב]',
  },
  hi: {
    title: 'लॉगिन',
    delivered: 'यहाँ का काम पूरा हुआ। आप यह विंडो बंद कर सकते हैं, या [यहीं जारी रख सकते हैं]।',
    unanswered: 'जिस पेज से यह लॉगिन शुरू हुआ था, वह अब खुला नहीं है। [यहीं जारी रखें और फिर से लॉग इन करें]',
  },
  id: {
    title: 'Login',
    delivered:
      'Semua sudah selesai di sini. Anda dapat menutup jendela ini, atau [melanjutkan di sini].',
    unanswered:
      'Halaman yang memulai login ini sudah tidak terbuka. [Lanjutkan di sini dan login lagi]',
  },
  it: {
    title: 'Accesso',
    delivered: 'Qui è tutto fatto. Puoi chiudere questa finestra o [continuare qui].',
    unanswered:
      'La pagina che ha avviato questo accesso non è più aperta. [Continua qui e accedi di nuovo]',
  },
  ja: {
    title: 'ログイン',
    delivered:
      'このウィンドウでの操作は完了しました。ウィンドウを閉じるか、[ここで続けて]ください。',
    unanswered: 'このログインを開始したページは閉じられています。[ここで続けて、もう一度ログイン]',
  },
  ko: {
    title: '로그인',
    delivered: '이 창에서 할 일이 모두 끝났습니다. 창을 닫거나 [여기에서 계속]하세요.',
    unanswered:
      '이 로그인을 시작한 페이지가 더 이상 열려 있지 않습니다. [여기에서 계속하고 다시 로그인]',
  },
  ms: {
    title: 'Log masuk',
    delivered:
      'Semuanya selesai di sini. Anda boleh menutup tetingkap ini, atau [teruskan di sini].',
    unanswered:
      'Halaman yang memulakan log masuk ini tidak lagi dibuka. [Teruskan di sini dan log masuk semula]',
  },
  nl: {
    title: 'Inloggen',
    delivered: 'Hier is alles klaar. Je kunt dit venster sluiten of [hier doorgaan].',
    unanswered:
      'De pagina waarop dit inloggen begon, is niet meer geopend. [Ga hier door en log opnieuw in]',
  },
  pl: {
    title: 'Logowanie',
    delivered: 'Tutaj wszystko gotowe. Możesz zamknąć to okno lub [kontynuować tutaj].',
    unanswered:
      'Strona, która rozpoczęła to logowanie, nie jest już otwarta. [Kontynuuj tutaj i zaloguj się ponownie]',
  },
  'pt-BR': {
    title: 'Login',
    delivered: 'Tudo pronto por aqui. Você pode fechar esta janela ou [continuar aqui].',
    unanswered:
      'A página que iniciou este login não está mais aberta. [Continue aqui e entre de novo]',
  },
  'pt-PT': {
    title: 'Início de sessão',
    delivered: 'Está tudo concluído aqui. Pode fechar esta janela ou [continuar aqui].',
    unanswered:
      'A página que deu origem a este início de sessão já não está aberta. [Continue aqui e inicie sessão novamente]',
  },
  ru: {
    title: 'Вход',
    delivered: 'Здесь всё готово. Можно закрыть это окно или [продолжить здесь].',
    unanswered:
      'Страница, с которой начался этот вход, больше не открыта. [Продолжить здесь и войти снова]',
  },
  sv: {
    title: 'Inloggning',
    delivered: 'Allt är klart här. Du kan stänga fönstret eller [fortsätta här].',
    unanswered:
      'Sidan som startade inloggningen är inte längre öppen. [Fortsätt här och logga in igen]',
  },
  th: {
    title: 'เข้าสู่ระบบ',
    delivered: 'เสร็จเรียบร้อยแล้ว คุณปิดหน้าต่างนี้ได้ หรือ[ดำเนินการต่อที่นี่]',
    unanswered: 'หน้าที่เริ่มการเข้าสู่ระบบนี้ไม่ได้เปิดอยู่แล้ว [ดำเนินการต่อที่นี่และเข้าสู่ระบบอีกครั้ง]',
  },
  tr: {
    title: 'Giriş',
    delivered: 'Burada her şey tamam. Bu pencereyi kapatabilir veya [buradan devam edebilirsiniz].',
    unanswered:
      'Bu girişi başlatan sayfa artık açık değil. [Buradan devam edin ve yeniden giriş yapın]',
  },
  uk: {
    title: 'Вхід',
    delivered: 'Тут усе готово. Можна закрити це вікно або [продовжити тут].',
    unanswered:
      'Сторінка, з якої почався цей вхід, більше не відкрита. [Продовжити тут і ввійти знову]',
  },
  vi: {
    title: 'Đăng nhập',
    delivered: 'Mọi việc ở đây đã xong. Bạn có thể đóng cửa sổ này hoặc [tiếp tục tại đây].',
    unanswered:
      'Trang đã bắt đầu lần đăng nhập này không còn mở nữa. [Tiếp tục tại đây và đăng nhập lại]',
  },
}
