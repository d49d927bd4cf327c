/**
 * Where a social identity source works: in a window, by a QR code on GenAuth's hosted page, or in
 * native apps only.
 */
export type Suitability = 'popup' | 'qr' | 'native'

/** Type ids whose QR code GenAuth's hosted page shows. */
const QR_CODE = new Set(['wechat:miniprogram:qrconnect', 'wechatmp-qrcode'])

/** How GenAuth ends the type ids of what is for native apps. */
const NATIVE_SUFFIX = ':mobile'

/** The other type ids that work in native apps and mini programs only. */
const NATIVE = new Set([
  'wechat:miniprogram:app-launch',
  'wechat:miniprogram:default',
  'douyin:miniprogram:default',
  'apple',
  'yidun',
])

/** Where an identity source works. One that is not known may work in a window. */
export function suitabilityOf(id: string): Suitability {
  if (NATIVE.has(id) || id.endsWith(NATIVE_SUFFIX)) return 'native'
  return QR_CODE.has(id) ? 'qr' : 'popup'
}

/** Whether people can log in with an identity source on a web page. */
export function isWebProvider(id: string): boolean {
  return suitabilityOf(id) !== 'native'
}

/** Whether people log in by a QR code on GenAuth's hosted page, and in no window of its own. */
export function isQrProvider(id: string): boolean {
  return suitabilityOf(id) === 'qr'
}
