/**
 * Width and height in CSS pixels. GenAuth's login form is 400 px wide, with 40 px beside it, and
 * needs less than 650 px of height; Xiaomi's fits where it is in the same window.
 */
export const DEFAULT_POPUP_SIZE = '480x680'
