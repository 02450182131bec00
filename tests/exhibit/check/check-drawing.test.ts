import { expect, test } from 'vitest';
import { checkDrawing } from '../../../exhibit/check/check-drawing';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">\n${inside}\n</svg>`;

test.each([
  '<use href="#crane"/>',
  '<use xlink:href=" #crane"/>',
  '<image href="data:image/png;base64,AAAA"/>',
  '<path fill="url( #ink)" d="M0 0"/>',
  `<path fill="url('#ink')" d="M0 0"/>`,
  '<style>@font-face { src: url(data:font/woff2;base64,AAAA) }</style>',
  '<!-- <script> and onload="x" and href="https://example.org" in a comment -->',
  '<text>Come on = now; the script of the play</text>',
])('PL4 a drawing may hold %s', (inside) => {
  expect(checkDrawing('a.svg', svg(inside))).toEqual([]);
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a script', '<svg:script href="#x"/>'],
  ['an embedded page or player', '<foreignObject width="9"><p/></foreignObject>'],
  ['an event handler', '<path onclick = "alert(1)" d="M0 0"/>'],
  ['a javascript: address', '<a href="#" data-x="JavaScript:alert(1)"/>'],
  ['an entity declaration', '<!DOCTYPE svg [<!ENTITY a "b">]>'],
  ['a style sheet from elsewhere', '<style>@import "x.css";</style>'],
  ['an address outside the drawing', '<image href="https://example.org/spy.png"/>'],
  ['an address outside the drawing', '<image href="data:image/svg+xml,%3Csvg/%3E"/>'],
  ['an address outside the drawing', `<use xlink:href='other.svg#crane'/>`],
  ['an address outside the drawing', '<path fill="url(https://example.org/ink.svg#a)" d="M0 0"/>'],
])('PL4 %s is named with its line: %s', (what, inside) => {
  const [found] = checkDrawing('a.svg', svg(inside));
  expect(found).toMatchObject({ rule: 'PL4', line: 2 });
  expect(found!.message).toContain(what);
});

test('PL4 a hostile drawing of a megabyte is read in no time', () => {
  const started = performance.now();
  for (const piece of ['<!--', 'url(', 'href="', '< ', 'on', '<!ENTITY']) checkDrawing('a.svg', piece.repeat(1_000_000 / piece.length));
  expect(performance.now() - started).toBeLessThan(5000);
});
