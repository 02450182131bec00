import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../../exhibit/package/pack-manifest';
import { peekPackage, readPackage } from '../../../exhibit/package/unpack';
import { Refusal } from '../../../exhibit/package/unpack-refusal';
import { gif, jpeg, nestedUse, png, webp } from './hostile-pictures';
import { rewritten, soundPackage, textIn, zipOf, type Part } from './package-made';

let made: Awaited<ReturnType<typeof soundPackage>>;
let file = '';
beforeAll(async () => {
  made = await soundPackage();
  file = join(made.folder, 'hostile.vitrine');
});
afterAll(() => made.remove());

/** Reads a package into a sink that counts what it is handed. */
async function refusalOf(bytes: Buffer): Promise<Refusal> {
  writeFileSync(file, bytes);
  const error: unknown = await readPackage(file, {}).then(() => undefined, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Refusal);
  return error as Refusal;
}

const extra = (part: Partial<Part>): Part => ({ name: 'exhibit/media/extra.png', bytes: Buffer.from('x'), ...part });
const withPart = (part: Partial<Part>) => zipOf([...made.parts, extra(part)]);

describe('a name that leads out, or that some disk cannot take, is refused before anything is read', () => {
  it.each([
    '../x.png', 'exhibit/../../x.png', 'exhibit/media/..', '..', '/etc/passwd', '//host/share', 'C:\\x.png', 'C:x.png', 'c:/x.png', 'exhibit\\..\\x.png', '\\\\host\\x',
    'exhibit/media/a\0.png', 'exhibit//x.png', 'exhibit/./x.png', 'exhibit/media/', 'exhibit/media/nul', 'exhibit/media/CON.png', 'exhibit/media/com1.png', 'exhibit/media/lpt³.png', 'exhibit/aux/x.png',
    'exhibit/media/x.png.', 'exhibit/media/x ', 'exhibit/media/ x', 'exhibit/media/.x', 'exhibit/media/a:b.png', 'exhibit/media/a*.png', 'exhibit/media/\u202Egnp.exe', 'exhibit/media/e\u0301.png',
    `exhibit/media/${'x'.repeat(300)}.png`, `exhibit/media/${'é'.repeat(110)}.png`, `${'a/'.repeat(20)}x.png`, '', 'exhibit/media/\uFEFFx.png', 'exhibit/media/x\n.png',
  ])('%j', async (name) => {
    expect(await refusalOf(withPart({ name }))).toMatchObject({ code: 'name', file: name });
  });

  it('that is not UTF-8', async () => {
    expect(await refusalOf(withPart({ name: Buffer.from([0x65, 0x78, 0xff, 0xfe]) }))).toMatchObject({ code: 'name' });
  });

  it.each(['exhibit/THEME.css', 'exhibit/theme.css', 'exhibit/Media/new.png', 'EXHIBIT/x.png', 'exhibit/theme.css/x.png', 'exhibit/media', 'Vitrine.json'])('%j, that another file or folder has', async (name) => {
    expect(await refusalOf(withPart({ name }))).toMatchObject({ code: 'twice', file: name });
  });
});

describe('an archive that is more than files is refused', () => {
  it.each<[string, string, Partial<Part>]>([
    ['a link', 'special', { mode: 0o120777 }],
    ['a device', 'special', { mode: 0o020644 }],
    ['a pipe', 'special', { mode: 0o010644 }],
    ['a folder', 'special', { mode: 0o040755 }],
    ['a folder of DOS', 'special', { mode: 0, dos: 0x10 }],
    ['a program with powers', 'special', { mode: 0o104755 }],
    ['an encrypted file', 'packing', { flags: 0x801, deflate: true }],
    ['a method that is not allowed', 'packing', { method: 12, deflate: true }],
    ['a file that declares 4 GB', 'bomb', { deflate: true, declared: { size: 0xfffffffe } }],
    ['a file packed 1000 times', 'bomb', { deflate: true, bytes: Buffer.alloc(4 * 2 ** 20) }],
    ['a file that nobody listed', 'extra', {}],
  ])('%s', async (_title, code, part) => {
    const refusal = await refusalOf(withPart(part));
    expect(refusal.code).toBe(code);
    expect(refusal.file).toMatch(/^exhibit\/media\//);
  });

  it('files that overlap', async () => {
    const [first] = made.parts;
    expect(await refusalOf(withPart({ bytes: first!.bytes, declared: { offset: 0 } }))).toMatchObject({ code: 'overlap' });
  });

  it('more files than it says, and a million', async () => {
    expect(await refusalOf(zipOf(made.parts, { entries: made.parts.length - 5 }))).toMatchObject({ code: 'missing' });
    const many = Buffer.from(zipOf(made.parts));
    const zip64 = Buffer.alloc(56 + 20);
    const end = many.length - 22;
    zip64.writeUInt32LE(0x06064b50, 0);
    zip64.writeBigUInt64LE(44n, 4);
    zip64.writeBigUInt64LE(1_000_000n, 24);
    zip64.writeBigUInt64LE(1_000_000n, 32);
    zip64.writeBigUInt64LE(BigInt(many.readUInt32LE(end + 12)), 40);
    zip64.writeBigUInt64LE(BigInt(many.readUInt32LE(end + 16)), 48);
    zip64.writeUInt32LE(0x07064b50, 56);
    zip64.writeBigUInt64LE(BigInt(end), 64);
    zip64.writeUInt32LE(1, 72);
    many.writeUInt16LE(0xffff, end + 10);
    many.writeUInt32LE(0xffffffff, end + 16);
    expect(await refusalOf(Buffer.concat([many.subarray(0, end), zip64, many.subarray(end)]))).toMatchObject({ code: 'many', detail: '1000000 files' });
  });

  it('a size that lies: more bytes, fewer bytes, another checksum is the list’s business', async () => {
    const lying = (declared: Part['declared']) => zipOf(made.parts.map((part) => (part.name === 'exhibit/exhibit.en.json' ? { ...part, declared } : part)));
    expect(await refusalOf(lying({ size: 100 }))).toMatchObject({ code: 'damaged', file: 'exhibit/exhibit.en.json' });
    expect(await refusalOf(lying({ packed: 20 }))).toMatchObject({ code: expect.stringMatching(/damaged|bomb/) as unknown as string, file: 'exhibit/exhibit.en.json' });
  });

  it('a bomb that grows beyond what the list and the directory say stops there', async () => {
    const name = 'exhibit/exhibit.en.json';
    const bomb = deflateRawSync(Buffer.alloc(64 * 2 ** 20));
    const parts = rewritten(made.parts, { [name]: '{}' }).map((part) => (part.name === name ? { ...part, bytes: bomb, deflate: false, method: 8, declared: { size: 2 } } : part));
    let read = 0;
    writeFileSync(file, zipOf(parts));
    const sink = { begin: async () => undefined, open: async () => ({ write: async (bytes: Uint8Array) => void (read += bytes.length), close: async () => undefined }) };
    await expect(readPackage(file, { sink })).rejects.toMatchObject({ code: 'damaged', file: name });
    expect(read).toBeLessThan(2 ** 20);
  });
});

describe('a package that is not whole is refused', () => {
  it.each(['', 'not a zip at all', 'PK\x05\x06'])('%j instead of one', async (text) => {
    expect(await refusalOf(Buffer.from(text, 'latin1'))).toMatchObject({ code: 'not-a-package' });
  });

  it('cut off anywhere', async () => {
    const whole = zipOf(made.parts);
    for (const share of [0.01, 0.3, 0.7, 0.99]) expect((await refusalOf(whole.subarray(0, whole.length * share))).code).toBe('not-a-package');
  });

  it('a file that is not there, or is a folder', async () => {
    await expect(readPackage(join(made.folder, 'nowhere.vitrine'))).rejects.toMatchObject({ code: 'unreadable', detail: 'ENOENT' });
    await expect(readPackage(made.folder)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('another archive that calls itself a package', async () => {
    expect(await refusalOf(zipOf([{ name: 'word/document.xml', bytes: Buffer.from('<w/>') }]))).toMatchObject({ code: 'not-a-package' });
  });

  it('without a file that is listed', async () => {
    expect(await refusalOf(zipOf(made.parts.filter(({ name }) => name !== 'exhibit/media/cranes.svg')))).toMatchObject({ code: 'missing', file: 'exhibit/media/cranes.svg' });
  });

  it('without a file that every exhibit has', async () => {
    expect(await refusalOf(zipOf(rewritten(made.parts, { 'exhibit/search.fr.json': undefined })))).toMatchObject({ code: 'missing', file: 'exhibit/search.fr.json' });
  });

  it('with a file that was changed after it was packed', async () => {
    const changed = made.parts.map((part) => (part.name === 'exhibit/media/cranes.svg' ? { ...part, bytes: Buffer.from(part.bytes).fill('y', 100, 101) } : part));
    expect(await refusalOf(zipOf(changed))).toMatchObject({ code: 'hash', file: 'exhibit/media/cranes.svg' });
  });

  it.each<[string, string, (manifest: Manifest) => unknown]>([
    ['of another layout', 'format', (manifest) => ({ ...manifest, package: 2 })],
    ['of another exhibit format', 'format', (manifest) => ({ ...manifest, format: 2 })],
    ['without an id', 'manifest', ({ id: _id, ...manifest }) => manifest],
    ['with an id that is a path', 'manifest', (manifest) => ({ ...manifest, id: '../up' })],
    ['with a version that is a path', 'manifest', (manifest) => ({ ...manifest, version: '../1' })],
    ['with more than it should have', 'manifest', (manifest) => ({ ...manifest, run: 'me' })],
    ['with a negative size', 'manifest', (manifest) => ({ ...manifest, files: [{ ...manifest.files[0], size: -1 }] })],
    ['with a file twice', 'manifest', (manifest) => ({ ...manifest, files: [...manifest.files, manifest.files[0]] })],
    ['with a file elsewhere', 'manifest', (manifest) => ({ ...manifest, files: [{ ...manifest.files[0]!, path: 'vitrine.json' }] })],
    ['that is a number', 'manifest', () => 7],
    ['that is null', 'manifest', () => null],
    ['of the version that another file names', 'shape', (manifest) => ({ ...manifest, version: '7' })],
    ['of languages that are not there', 'missing', (manifest) => ({ ...manifest, languages: ['en', 'fr', 'de'] })],
  ])('with a list of contents %s', async (_title, code, change) => {
    expect(await refusalOf(zipOf(rewritten(made.parts, {}, change)))).toMatchObject({ code });
  });
});

const en = 'exhibit/exhibit.en.json';
interface Compiled { items: Record<string, Record<string, unknown>[]>; [key: string]: unknown }
const exhibit = (change: (exhibit: Compiled) => void) => {
  const value = JSON.parse(textIn(made.parts, en)) as Compiled;
  change(value);
  return { [en]: JSON.stringify(value) };
};
const html = (text: string) => exhibit(({ items }) => (items.quotation![0]!.html = text));
const plate = (fields: object) => exhibit(({ items }) => Object.assign(items.plate![0]!, fields));
const layer = (text: string) => ({ 'exhibit/map/water.geojson': text });
const feature = (geometry: unknown, properties: unknown = {}) => layer(JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties }] }));
const svg = (inside: string, attributes = 'viewBox="0 0 10 10"') => ({ 'exhibit/media/cranes.svg': `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>` });
const collection = (deep: number): unknown => (deep ? { type: 'GeometryCollection', geometries: [collection(deep - 1)] } : { type: 'Point', coordinates: [0, 0] });

describe('content of a hostile author is refused, though the list of contents agrees with it', () => {
  it.each<[string, string, () => Record<string, string | Buffer | undefined>]>([
    ['a PNG of 20,000 x 20,000', 'pixels', () => ({ 'exhibit/media/extra.png': png(20_000, 20_000) })],
    ['a PNG of 50,000 x 50,000', 'pixels', () => ({ 'exhibit/media/extra.png': png(50_000, 50_000) })],
    ['a PNG of no size', 'picture', () => ({ 'exhibit/media/extra.png': png(0, 10) })],
    ['a PNG of 10,000 frames', 'moving', () => ({ 'exhibit/media/extra.png': png(10, 10, 10_000) })],
    ['a GIF of 10,000 frames', 'moving', () => ({ 'exhibit/media/extra.gif': gif(10, 10, 10_000) })],
    ['a JPEG of 65,000 x 65,000', 'pixels', () => ({ 'exhibit/media/extra.jpg': jpeg(65_000, 65_000) })],
    ['a WebP whose frame is larger than its canvas', 'pixels', () => ({ 'exhibit/media/extra.webp': webp(10, 10, 16_000, 16_000) })],
    ['a WebP that moves', 'moving', () => ({ 'exhibit/media/extra.webp': webp(10, 10, 10, 10, true) })],
    ['a picture that is another', 'picture', () => ({ 'exhibit/media/extra.jpg': png(10, 10) })],
    ['a picture that is none', 'picture', () => ({ 'exhibit/media/extra.png': 'GIF or so' })],
    ['a picture that is a page', 'picture', () => ({ 'exhibit/media/extra.svg': '<html><script>1</script></html>' })],
    ['a font that is a program', 'picture', () => ({ 'exhibit/media/font-bois-x.woff2': '\x7fELF' })],
    ['an archive in the archive', 'nested', () => ({ 'exhibit/media/extra.png': zipOf([{ name: 'x', bytes: Buffer.from('y') }]) })],
    ['an archive of another kind', 'nested', () => ({ 'exhibit/media/extra.mp4': Buffer.from([0x1f, 0x8b, 8, 0]) })],
    ['a program', 'kind', () => ({ 'exhibit/media/run.exe': 'MZ' })],
    ['a page', 'kind', () => ({ 'exhibit/index.html': '<script>1</script>' })],
    ['a first picture of its own', 'kind', () => ({ 'exhibit/first-paint.html': '<main></main>' })],
    ['a script', 'kind', () => ({ 'exhibit/media/x.js': 'alert(1)' })],
    ['a source file', 'kind', () => ({ 'exhibit/exhibit.yaml': 'format: 1' })],
    ['a language that was not announced', 'kind', () => ({ 'exhibit/exhibit.de.json': '{}' })],
    ['a drawing of a milliard squares', 'drawing', () => svg(nestedUse(9))],
    ['a drawing that draws itself', 'drawing', () => svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')],
    ['a drawing whose patterns multiply', 'drawing', () => svg(Array.from({ length: 9 }, (_one, n) => `<pattern id="p${n + 1}">${`<rect fill="url(#p${n})"/>`.repeat(10)}</pattern>`).join('') + '<pattern id="p0"><rect/></pattern>')],
    ['a drawing whose style repeats a mask', 'drawing', () => svg('<style>rect{mask:url(#m)}</style><mask id="m"><rect/></mask>')],
    ['a drawing with a document type of entities', 'drawing', () => ({ 'exhibit/media/cranes.svg': '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><text>&b;</text></svg>' })],
    ['a drawing of 1e9 pixels', 'pixels', () => svg('', 'viewBox="0 0 1e9 1e9"')],
    ['a drawing shown at 1e9 pixels', 'pixels', () => svg('', 'viewBox="0 0 1 1" width="1000000000" height="1000000000"')],
    ['a drawing with a script', 'drawing', () => svg('<script>1</script>')],
    ['a drawing with a handler', 'drawing', () => svg('<rect onload="x()"/>')],
    ['a drawing with a page inside', 'drawing', () => svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>')],
    ['a drawing that asks the network', 'drawing', () => svg('<image href="https://example.com/x.png"/>')],
    ['a drawing with a huge picture inside', 'pixels', () => svg(`<image href="data:image/png;base64,${png(30_000, 30_000).toString('base64')}"/>`)],
    ['a drawing without a size', 'drawing', () => svg('', '')],
    ['JSON that is none', 'json', () => ({ [en]: '{"format":1' })],
    ['JSON of ten thousand brackets', 'json', () => ({ [en]: '['.repeat(10_000) })],
    ['JSON of six million values', 'json', () => ({ [en]: `[${'0,'.repeat(6_000_000)}0]` })],
    ['JSON that is not UTF-8', 'json', () => ({ [en]: Buffer.from([0x22, 0xff, 0x22]) })],
    ['JSON that changes what an object is', 'json', () => ({ [en]: textIn(made.parts, en).replace('{', '{"__proto__":{"admin":true},') })],
    ['an exhibit that is a list', 'shape', () => ({ [en]: '[]' })],
    ['an exhibit whose events are words', 'shape', () => exhibit(({ items }) => Object.assign(items, { event: 'none' }))],
    ['an event without a date', 'shape', () => exhibit(({ items }) => delete items.event![0]!.when)],
    ['a place on no earth', 'shape', () => exhibit(({ items }) => (items.place![0]!.lon = 400))],
    ['a title that is an object', 'shape', () => exhibit(({ items }) => (items.event![0]!.title = { html: '<p>x</p>' }))],
    ['tiles of a billion levels', 'shape', () => plate({ tiles: { size: 1, levels: 1e9, width: 1e9, height: 1e9, path: 'tiles/x' } })],
    ['an address outside', 'address', () => plate({ src: '../../../etc/passwd', tiles: undefined })],
    ['an address of the network', 'address', () => plate({ src: 'https://example.com/x.png', tiles: undefined })],
    ['an address in disguise', 'address', () => plate({ src: 'media/%2e%2e/%2e%2e/x.svg', tiles: undefined })],
    ['an address that cannot be read', 'address', () => plate({ src: 'media/%zz.svg', tiles: undefined })],
    ['a layer that is not in the package', 'address', () => exhibit((value) => ((value.map as { layers: { src: string }[] }).layers[0]!.src = 'map/none.geojson'))],
    ['an exhibit without a title', 'shape', () => exhibit((value) => (value.titles = {}))],
    ['an exhibit without patience', 'shape', () => exhibit((value) => delete value.idle)],
    ['an event in a language that is none', 'shape', () => exhibit(({ items }) => (items.event![0]!.lang = 'not a language'))],
    ['words that fall back to a language that is none', 'shape', () => exhibit(({ items }) => (items.event![0]!.fallback = { lang: '', of: ['html'] }))],
    ['an event without its list of places', 'shape', () => exhibit(({ items }) => delete items.event![0]!.places)],
    ['another exhibit', 'shape', () => exhibit((value) => (value.id = 'other'))],
    ['text with a script', 'html', () => html('<p>a</p><script>1</script>')],
    ['text with a handler', 'html', () => html('<p onclick="x()">a</p>')],
    ['text with a page inside', 'html', () => html('<iframe src="x"></iframe>')],
    ['text with a form', 'html', () => html('<form action="x"><input type="file"></form>')],
    ['text with a link', 'html', () => html('<a href="javascript:x()">a</a>')],
    ['text with a picture', 'html', () => html('<img src=x onerror=x()>')],
    ['text that sends the page elsewhere', 'html', () => html('<meta http-equiv="refresh" content="0">')],
    ['text that is read in two ways', 'html', () => html('<p><svg><style><img src=x onerror=x()></style></svg></p>')],
    ['text with a remark', 'html', () => html('<!-- --!><script>1</script>')],
    ['text with half a tag', 'html', () => html('<p>a</p><p')],
    ['text in the wrong order', 'html', () => html('<p><em>a</p></em>')],
    ['text with a style of its own', 'html', () => html('<p style="position:fixed">a</p>')],
    ['text of a thousand quotations in one another', 'html', () => html('<blockquote>'.repeat(1000) + '</blockquote>'.repeat(1000))],
    ['text in a file of readings', 'html', () => ({ 'exhibit/readings/event-0.en.json': JSON.stringify({ 'the-strike': { html: '<script>1</script>' } }) })],
    ['a style that covers the page', 'theme', () => ({ 'exhibit/theme.css': 'body{display:none}' })],
    ['a style that fetches', 'theme', () => ({ 'exhibit/theme.css': ':root{--ink:url(https://example.com)}' })],
    ['a style that ends its line', 'theme', () => ({ 'exhibit/theme.css': ':root{--ink:#fff}body{display:none}' })],
    ['a style from elsewhere', 'theme', () => ({ 'exhibit/theme.css': '@import "x"' })],
    ['a layer that is no layer', 'layer', () => layer('{"type":"Topology"}')],
    ['a position of 1e308', 'layer', () => feature({ type: 'Point', coordinates: [1e308, 1e308] })],
    ['a position of words', 'layer', () => feature({ type: 'Point', coordinates: ['0', '0'] })],
    ['no geometry', 'layer', () => feature(null)],
    ['collections within collections', 'layer', () => feature(collection(10))],
    ['a moment that is a word', 'layer', () => feature({ type: 'Point', coordinates: [0, 0] }, { from: '1871' })],
    ['a layer of a million and a half positions', 'layer', () => layer(`{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"MultiPoint","coordinates":[${'[0,0],'.repeat(1_550_000)}[0,0]]}}]}`)],
    ['a search index that is none', 'shape', () => ({ 'exhibit/search.en.json': '{"documentCount":1}' })],
    ['a report of another kind', 'shape', () => ({ 'exhibit/report.json': '{"ok":false}' })],
  ])('%s', async (_title, code, change) => {
    const changed = change();
    const [name] = Object.keys(changed);
    const used = process.cpuUsage();
    const refusal = await refusalOf(zipOf(rewritten(made.parts, changed)));
    const { user, system } = process.cpuUsage(used);
    expect(refusal).toMatchObject({ code });
    expect(refusal.file.replace(' (inside)', '')).toBe(name);
    expect(refusal.message.length).toBeGreaterThan(20);
    // Making the package is in this time too.
    expect((user + system) / 1e6).toBeLessThan(4);
  });

  it('a layer whose rings are not closed is taken: the map closes them', async () => {
    writeFileSync(file, zipOf(rewritten(made.parts, feature({ type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1]]] }))));
    expect((await readPackage(file)).manifest.id).toBe('harbour');
  });

  it('every element that Markdown makes is taken', async () => {
    const text = '<h2>a</h2>\n<p>b &amp; &quot;c&quot; <em>d</em> <strong>e</strong><br />\nf</p><hr />\n<ol start="3">\n<li>g</li>\n</ol><ul><li><s>h</s></li></ul><blockquote><p>i</p></blockquote><pre><code class="language-js">j &lt; k</code></pre><table><thead><tr><th style="text-align:right">l</th></tr></thead><tbody><tr><td>m</td></tr></tbody></table>';
    writeFileSync(file, zipOf(rewritten(made.parts, html(text))));
    expect((await readPackage(file)).manifest.id).toBe('harbour');
  });
});

it('a look at a package reads no content: one whose pictures are hostile says what it is', async () => {
  writeFileSync(file, zipOf(rewritten(made.parts, { 'exhibit/media/extra.png': png(50_000, 50_000) })));
  expect((await peekPackage(file)).manifest.id).toBe('harbour');
});
