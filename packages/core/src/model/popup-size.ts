/** Width and height in CSS pixels: fits GenAuth's login form, and Xiaomi's, without scrolling. */
export const DEFAULT_POPUP_SIZE = '480x680'
