import { Refusal } from './unpack-refusal';

/** The lines that `compile-theme.ts` writes: the exhibit's own type and colours. There is no way in them to hide or fetch anything else. */
const face = /^@font-face\{font-family:"[A-Za-z ]{1,40}";src:url\("media\/[^"\\()/]{1,300}"\) format\("(?:woff2?|truetype|opentype)"\);(?:font-(?:stretch|weight|style):[\w% ]{1,40};){0,4}font-display:(?:block|swap)\}$/;
const tokens = /^:root\{([^{}]*)\}$/;
const token = /^--[a-z][a-z0-9-]{0,40}:(?:#[0-9a-f]{3,8}|[a-z]{1,40}|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([\w\s.,%/+-]{0,100}\))$/i;

export function checkTheme(file: string, css: string): void {
  for (const line of css.split('\n')) {
    const declared = tokens.exec(line)?.[1];
    const isSound = line === '' || face.test(line) || declared?.split(';').every((one) => token.test(one));
    if (!isSound) throw new Refusal('theme', file, line.slice(0, 80));
  }
}
