import Link from 'next/link'
import { Login } from './login'

export default function Page() {
  return (
    <main>
      <Login />
      <Link href="/about">About</Link>
    </main>
  )
}
