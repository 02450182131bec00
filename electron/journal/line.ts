import { crc32 } from './crc32';

/**
 * A record is one line: `<number> TAB <bytes of the JSON> TAB <CRC-32 of all else> TAB <JSON> LF`. A museum can read it
 * with a text editor; the length finds its end when the line feed is damaged, the line feed the next one when the length is.
 */
export function writeLine(number: number, json: string): Uint8Array {
  const body = Buffer.from(json);
  const head = Buffer.from(`${number}\t${body.length}\t`);
  const sum = crc32(Buffer.concat([head, body])).toString(16).padStart(8, '0');
  return Buffer.concat([head, Buffer.from(`${sum}\t`), body, LINE_FEED]);
}

export interface Line {
  number: number;
  json: string;
  /** Where the next line begins. */
  end: number;
  /** The line feed is there. */
  ended: boolean;
}

/** Longer than any record: a length beyond it is damage. */
export const longestLine = 64 * 1024;

const LINE_FEED = Buffer.from('\n');
const TAB = 9;
const FEED = 10;
const SUM = 8;

/** The record that begins at `from`, when it is whole. */
export function readLine(bytes: Buffer, from: number): Line | undefined {
  const number = readNumber(bytes, from);
  if (!number) return undefined;
  const length = readNumber(bytes, number.end);
  if (!length || length.value > longestLine) return undefined;
  const json = length.end + SUM + 1;
  const end = json + length.value;
  if (end > bytes.length || bytes[json - 1] !== TAB) return undefined;
  const sum = Number.parseInt(bytes.toString('latin1', length.end, json - 1), 16);
  if (sum !== sumOf(bytes, { from, head: length.end, json, end })) return undefined;
  return { number: number.value, json: bytes.toString('utf8', json, end), end: end + 1, ended: bytes[end] === FEED };
}

/** The CRC of head and JSON, which the sum itself divides. */
function sumOf(bytes: Buffer, { from, head, json, end }: { from: number; head: number; json: number; end: number }): number {
  const all = scratch.length >= end - from ? scratch : (scratch = Buffer.alloc((end - from) * 2));
  bytes.copy(all, 0, from, head);
  bytes.copy(all, head - from, json, end);
  return crc32(all, 0, head - from + end - json);
}
let scratch = Buffer.alloc(4096);

/** Digits up to a tab. */
function readNumber(bytes: Buffer, from: number): { value: number; end: number } | undefined {
  let value = 0;
  for (let i = from; i < bytes.length && i < from + 16; i++) {
    const byte = bytes[i]!;
    if (byte === TAB) return i > from ? { value, end: i + 1 } : undefined;
    if (byte < 48 || byte > 57) return undefined;
    value = value * 10 + byte - 48;
  }
  return undefined;
}
