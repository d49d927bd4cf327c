import { initializeApp } from 'firebase/app'
import {
  browserPopupRedirectResolver,
  browserSessionPersistence,
  GoogleAuthProvider,
  initializeAuth,
  signInWithPopup,
} from 'firebase/auth'
import { addButton } from '../../pages/support/button.js'

const app = initializeApp({
  apiKey: 'no-key',
  authDomain: 'firebase.op.test',
  projectId: 'project',
  appId: '1:1:web:1',
})
const auth = initializeAuth(app, {
  persistence: browserSessionPersistence,
  popupRedirectResolver: browserPopupRedirectResolver,
})
addButton(() => signInWithPopup(auth, new GoogleAuthProvider()))
