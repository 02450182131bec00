import { Refusal } from './unpack-refusal';

const longest = 240;
const deepest = 12;
/** Of one part of a path, in bytes: file systems take 255. */
const longestPart = 200;

/** Names that Windows keeps for devices, with any extension. */
const devices = /^(con|prn|aux|nul|conin\$|conout\$|clock\$|(com|lpt)[\d¹²³])\s*(\.|$)/i;
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]/u;

/** What keeps a name from being one ordinary file below a folder on every disk. */
export function nameFault(name: string): string | undefined {
  if (!name) return 'no name';
  if (name.length > longest) return `${name.length} characters`;
  if (unseen.test(name)) return 'a character that cannot be seen';
  if (/[\\:*?"<>|]/.test(name)) return 'a sign that is no part of a name';
  if (name !== name.normalize('NFC')) return 'an accent in two parts';
  const parts = name.split('/');
  return parts.length > deepest ? `${parts.length} folders deep` : parts.map(partFault).find(Boolean);
}

function partFault(part: string): string | undefined {
  if (part === '') return 'an absolute path or an empty folder name';
  if (/^\.+$/.test(part)) return 'a way out of the folder';
  if (/^[. ]|[. ]$/.test(part)) return 'a dot or a blank at the edge of a name';
  if (devices.test(part)) return 'the name of a device';
  return Buffer.byteLength(part) > longestPart ? 'a part that is too long' : undefined;
}

/** How a disk that ignores capitals sees a name. */
const folded = (name: string) => name.normalize('NFKC').toUpperCase().toLowerCase();

/** Refuses names that would meet on a disk: files of one name, folders that differ in capitals, a file where a folder is. */
export function apart() {
  const seen = new Map<string, { exact: string; file: boolean }>();
  return (name: string): void => {
    for (let end = name.indexOf('/'); ; end = name.indexOf('/', end + 1)) {
      const file = end < 0;
      const exact = file ? name : name.slice(0, end);
      const key = folded(exact);
      const before = seen.get(key);
      if (before && (file || before.file || before.exact !== exact)) throw new Refusal('twice', name, before.exact === exact ? '' : before.exact);
      seen.set(key, { exact, file });
      if (file) return;
    }
  };
}
