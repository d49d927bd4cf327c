import { expect } from '@open-wc/testing'
import { toTitleParts } from '../../src/agreements/title.js'

describe('the title of an agreement', () => {
  it('is read as text and its links', () => {
    const title = 'I accept the <a href="https://site.example/terms" target="_blank">Terms</a>.'
    expect(toTitleParts(title)).to.deep.equal([
      { text: 'I accept the ', href: undefined },
      { text: 'Terms', href: 'https://site.example/terms' },
      { text: '.', href: undefined },
    ])
  })

  for (const [attributes, href] of [
    [`href='https://site.example/'`, 'https://site.example/'],
    ['href=https://site.example/', 'https://site.example/'],
    ['HREF = "https://site.example/"', 'https://site.example/'],
    ['class="x" href="https://site.example/?a=1&amp;b=2"', 'https://site.example/?a=1&b=2'],
    ['href=" https://site.example/ "', 'https://site.example/'],
    ['href="https://site.example/x y"', 'https://site.example/x%20y'],
  ] as const) {
    it(`has the link of ${attributes}`, () => {
      expect(toTitleParts(`<a ${attributes}>x</a>`)).to.deep.equal([{ text: 'x', href }])
    })
  }

  for (const attributes of [
    '',
    'href',
    'href=""',
    'href="/terms"',
    'href="terms"',
    'href="//site.example/terms"',
    'href="http://site.example/terms"',
    'href="javascript:alert(1)"',
    'href="JaVaScRiPt:alert(1)"',
    'href="&#106;avascript:alert(1)"',
    'href="java\nscript:alert(1)"',
    'href="data:text/html,x"',
    'href="blob:https://site.example/x"',
    'href="https://"',
    'data-href="https://site.example/"',
    'onclick="alert(1)"',
  ]) {
    it(`has no link for ${JSON.stringify(attributes)}, but its text`, () => {
      expect(toTitleParts(`<a ${attributes}>x</a>`)).to.deep.equal([{ text: 'x', href: undefined }])
    })
  }

  for (const [html, text] of [
    ['Terms &amp; Privacy &lt;b&gt; &quot;&apos;&nbsp;', 'Terms & Privacy <b> "\'\u00a0'],
    ['&#26381;&#x52A1;', '服务'],
    ['&#9999999;', '\ufffd'],
    ['&unknown;', '&unknown;'],
    ['<b>bold</b> <i class="x">and</i>', 'bold and'],
    ['one<br>two<br/>three', 'one two three'],
    ['<p>one</p><p>two</p>', ' one  two '],
    ['<script>alert(1)</script>after', 'after'],
    ['<style>* { display: none }</style>after', 'after'],
    ['<script>alert(1)', ''],
    ['<!-- <a href="https://x.example/">x</a> -->after', 'after'],
    ['<img src=x onerror=alert(1)>after', 'after'],
    ['1 < 2 > 0', '1 < 2 > 0'],
    ['<a href="https://x.example/"', '<a href="https://x.example/"'],
    ['', ''],
  ] as const) {
    it(`reads ${JSON.stringify(html)} as ${JSON.stringify(text)}`, () => {
      const parts = toTitleParts(html)
      expect(parts.map((part) => part.text).join('')).to.equal(text)
      expect(parts.every(({ href }) => href === undefined)).to.equal(true)
    })
  }

  it('ends a link that another one begins in', () => {
    const links = '<a href="https://one.example/">one<a href="javascript:x">two</a>three'
    expect(toTitleParts(links)).to.deep.equal([
      { text: 'one', href: 'https://one.example/' },
      { text: 'two', href: undefined },
      { text: 'three', href: undefined },
    ])
  })
})
