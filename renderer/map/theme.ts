/** What the plan takes from the page: colours and typefaces by name, so that a theme or high contrast changes it too. */
export interface PlanTheme {
  paper: string; sheet: string; ink: string; ink2: string; red: string; wash: string;
  taken: string; water: string; waterline: string; relief: string; tree: string; hatch: string; rail: string; limit: string;
  bois: string; antique: string; didot: string;
}

const tokens: Record<keyof PlanTheme, [token: string, otherwise: string]> = {
  paper: ['--m-paper', '#F2EADA'], sheet: ['--sheet', '#FCF9F2'], ink: ['--m-ink', '#16130F'], ink2: ['--ink-2', '#4B4237'],
  red: ['--m-red', '#C8201A'], wash: ['--m-held', '#F0D2C4'], taken: ['--m-taken', '#16130F'],
  water: ['--m-water', '#F2EADA'], waterline: ['--m-wl', '#3A342C'], relief: ['--m-hach', '#978A78'],
  tree: ['--m-tree', '#75695A'], hatch: ['--m-hatch', '#8F7C6B'], rail: ['--m-rail', '#5C5247'], limit: ['--m-arr', '#3B342C'],
  bois: ['--font-bois', 'Bois'], antique: ['--font-antique', 'Antique'], didot: ['--font-didot', 'Didot'],
};

export function readTheme(element: Element): PlanTheme {
  const computed = getComputedStyle(element);
  const read = ([token, otherwise]: [string, string]) => firstFamily(computed.getPropertyValue(token).trim()) || otherwise;
  return Object.fromEntries(Object.entries(tokens).map(([name, pair]) => [name, read(pair)])) as unknown as PlanTheme;
}

/** `"exhibit bois", sans-serif` as MapLibre wants it: one name without quotes. A colour passes unchanged. */
const firstFamily = (value: string) => (/^["']|,\s*(serif|sans-serif)$/.test(value) ? value.split(',')[0]!.replace(/["']/g, '').trim() : value);
