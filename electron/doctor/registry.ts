import type { Machine } from './machine';

/**
 * A value of the Windows registry: numbers as numbers, text as it stands; undefined where there is none. `reg query` names the
 * type in every language of Windows alike.
 */
export async function registry({ run }: Machine, key: string, name: string): Promise<string | number | undefined> {
  const said = await run('reg', ['query', key, '/v', name]);
  if (!said || said.code !== 0) return undefined;
  const found = /\s(REG_\w+)\s+(.*?)\s*$/m.exec(said.out);
  if (!found) return undefined;
  return found[1] === 'REG_DWORD' ? Number(found[2]) : found[2];
}
