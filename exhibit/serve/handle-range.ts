export interface Part {
  start: number;
  /** Exclusive. */
  end: number;
}

/**
 * The part of a file that a request asks for (RFC 9110, 14): nothing for all of it. Several parts at once are answered
 * with the whole file, as the standard allows: no player asks for them.
 */
export function range(request: Request, { size, etag }: { size: number; etag: string }): Part | 'unsatisfiable' | undefined {
  const asked = request.headers.get('range');
  if (!asked || request.method !== 'GET') return undefined;
  const condition = request.headers.get('if-range');
  if (condition && condition !== etag) return undefined;
  const [, first, last] = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(asked) ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
  if (first === '') return suffix(Number(last), size);
  const start = Number(first);
  const end = last === '' ? size : Math.min(Number(last) + 1, size);
  if (last !== '' && Number(last) < start) return undefined;
  return start < size ? { start, end } : 'unsatisfiable';
}

const suffix = (length: number, size: number): Part | 'unsatisfiable' =>
  length > 0 && size > 0 ? { start: Math.max(0, size - length), end: size } : 'unsatisfiable';
