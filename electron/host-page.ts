import { createHash } from 'node:crypto';
import type { Handler } from '../exhibit/serve/handle';

const paper = `
  html { background: #F2EADA; color: #16130F; font: 400 clamp(18px, 1.35vw, 40px)/1.5 "Archivo", system-ui, sans-serif; }
  body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 6vmin; box-sizing: border-box; cursor: default; user-select: none; }
  main { max-width: 62em; border-top: .5em solid #B3261E; padding-top: 1.5em; }
  h1 { font-size: 2.4em; line-height: 1.1; margin: 0 0 .6em; font-weight: 700; }
  p, ol, ul { margin: 0 0 1em; max-width: 46em; }
  li { margin: 0 0 .5em; }
  code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .9em; overflow-wrap: anywhere; }
  .issues { list-style: none; padding: 0; }
  .issues code { font-weight: 700; display: block; }
  progress { width: 100%; height: .6em; accent-color: #B3261E; }
  .number strong { font-size: 1.6em; letter-spacing: .04em; }
  footer { color: #4B4237; font-size: .8em; margin-top: 2em; }
`;
const policyFor = (text: string) => `default-src 'none'; style-src 'sha256-${createHash('sha256').update(text).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page of the host itself, at every address of the origin: it runs no script and asks for nothing. Of the host's languages only Arabic is read from the right. */
export function hostPage({ lang, title, body, style = paper }: { lang: string; title: string; body: string; style?: string }): Handler {
  const policy = policyFor(style);
  const html = `<!doctype html><html lang="${escaped(lang)}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style><main>${body}</main></html>`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  return async (request) => (new URL(request.url).pathname === '/' ? new Response(html, { headers }) : new Response(null, { status: 404, headers: { 'content-security-policy': policy } }));
}
