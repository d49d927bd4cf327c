import { AuthClient } from '@supabase/auth-js'
import { waitForResponse } from '../../pages/floor/response.js'
import { addButton } from '../../pages/support/button.js'

const client = new AuthClient({
  url: 'https://supabase.op.test/auth/v1',
  flowType: 'pkce',
  headers: { apikey: 'key' },
})
addButton(async () => {
  const { data } = await client.signInWithOAuth({
    provider: 'google',
    options: { skipBrowserRedirect: true, redirectTo: `${location.origin}/callback` },
  })
  const response = await waitForResponse(open(data.url, '_blank', 'popup'))
  const { error } = await client.exchangeCodeForSession(response.get('code'))
  if (error) throw error
})
