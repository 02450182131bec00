import { z } from 'zod';
import { Refusal } from './unpack-refusal';

/** How a package is laid out: the list of contents, perhaps its signature, and the compiled exhibit in a folder. */
export const manifestName = 'vitrine.json';
export const signatureName = 'vitrine.sig';
export const contentFolder = 'exhibit/';

const language = z.string().max(20).regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);
export const versionPattern = /^[\p{L}\p{N}][\p{L}\p{N} ._+-]{0,39}$/u;

const schema = z.strictObject({
  /** Of the package, and of the compiled exhibit in it. */
  package: z.literal(1),
  format: z.literal(1),
  id: z.string().max(100).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  version: z.string().regex(versionPattern),
  languages: z.array(language).min(1).max(12),
  title: z.record(language, z.string().max(300)),
  files: z.array(z.strictObject({ path: z.string(), size: z.number().int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })).min(1),
});

/** What a package holds, and the SHA-256 and size of each file. Its bytes are what is signed. */
export type Manifest = z.infer<typeof schema>;

export const manifestText = (manifest: Manifest) => `${JSON.stringify(manifest)}\n`;

export function readManifest(value: unknown): Manifest {
  const { package: layout, format } = (value ?? {}) as Record<string, unknown>;
  if (typeof layout === 'number' && typeof format === 'number' && (layout !== 1 || format !== 1)) throw new Refusal('format', manifestName, `package ${layout}, exhibit ${format}`);
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new Refusal('manifest', manifestName, `${first!.path.join('.')} ${first!.message}`.trim());
}

/** Below, above or equal to zero: numbers by size (1.10 after 1.9), words by the alphabet. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let n = 0; n < Math.max(left.length, right.length); n += 1) {
    const order = comparePart(left[n] ?? 0, right[n] ?? 0);
    if (order) return order;
  }
  return 0;
}

const parts = (version: string) => (version.match(/\p{Nd}+|\p{L}+/gu) ?? []).map((part) => (/^\d+$/.test(part) ? Number(part) : part.toLowerCase()));

/** 2.0 is after 2.0-beta: a word stands below any number. */
function comparePart(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== typeof b) return typeof a === 'number' ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
