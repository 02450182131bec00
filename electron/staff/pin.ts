import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** 32 MB and about a tenth of a second a try: nothing to a member of staff, much to a thief of the file. */
const cost = { N: 2 ** 15, r: 8, p: 1 };
const keyLength = 32;

/** Why a PIN cannot be taken as a new one. */
export function faultOfPin(pin: string): 'form' | 'easy' | undefined {
  if (!/^\d{4,12}$/.test(pin)) return 'form';
  const steps = [...pin].slice(1).map((digit, n) => (Number(digit) - Number(pin[n]) + 10) % 10);
  // 0000, 1234, 9876 are what everybody tries first.
  return steps.every((step) => step === steps[0] && [0, 1, 9].includes(step)) ? 'easy' : undefined;
}

/** `scrypt$32768$8$1$salt$key`: all that is needed to hold a PIN against it, and not to find it. */
export async function hashPin(pin: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(pin, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

const form = /^scrypt\$(\d{4,7})\$(\d{1,2})\$(\d{1,2})\$([\w-]{16,64})\$([\w-]{43})$/;

export const isHash = (hash: unknown): hash is string => typeof hash === 'string' && form.test(hash);

/** Rejects when the hash asks for what this machine cannot give. */
export async function isPin(pin: string, hash: string): Promise<boolean> {
  const [, N, r, p, salt, key] = form.exec(hash)!;
  const derived = await derive(pin, Buffer.from(salt!, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) });
  return timingSafeEqual(derived, Buffer.from(key!, 'base64url'));
}

const derive = (pin: string, salt: Buffer, options: ScryptOptions) =>
  new Promise<Buffer>((resolve, reject) => {
    scrypt(pin, salt, keyLength, { ...options, maxmem: 256 * 1024 * 1024 }, (error, key) => (error ? reject(error) : resolve(key)));
  });
