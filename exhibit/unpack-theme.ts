import { themeCss } from './compile-theme';
import { Refusal } from './unpack-refusal';

/** A style sheet is taken when our own compiler would write the very same: colours and type, and no way to hide or fetch anything. */
export function checkTheme(file: string, css: string): void {
  const fonts = Object.fromEntries([...css.matchAll(/url\("media\/font-([a-z]{1,20})-([^"]{1,300})"\)/g)].map(([, voice, name]) => [voice!, decoded(file, name!)]));
  const root = /^:root\{(.*)\}$/m.exec(css)?.[1] ?? '';
  const colors = Object.fromEntries(root.split(';').filter(Boolean).map((declaration) => [declaration.slice(2, declaration.indexOf(':')), declaration.slice(declaration.indexOf(':') + 1)]));
  if (themeCss({ colors, fonts }) !== css) throw new Refusal('theme', file);
}

function decoded(file: string, name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    throw new Refusal('theme', file, name.slice(0, 60));
  }
}
