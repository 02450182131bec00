import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { Refusal } from './unpack-refusal';
import { signatureName } from './pack-manifest';

export interface KeyPair {
  privatePem: string;
  publicPem: string;
  /** The public key in one line, for the settings of a kiosk. */
  publicLine: string;
}

export function makeKeys(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }) as string,
    publicLine: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
}

/** A public key as `vitrine keys` writes it: the PEM file's text, or its one line. A private key is refused, so that none lands in the settings. */
export function publicKeyFrom(text: string): KeyObject {
  try {
    const trimmed = text.trim();
    if (/PRIVATE/.test(trimmed)) throw new Error('a private key');
    const key = trimmed.startsWith('-----') ? createPublicKey(trimmed) : createPublicKey({ key: Buffer.from(trimmed, 'base64'), format: 'der', type: 'spki' });
    if (key.asymmetricKeyType !== 'ed25519') throw new Error(`a key of the kind ${key.asymmetricKeyType}`);
    return key;
  } catch (error) {
    throw new Refusal('key', '', (error as Error).message.split('\n')[0]);
  }
}

export function privateKeyFrom(pem: string): KeyObject {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`expected an Ed25519 key, found one of the kind ${key.asymmetricKeyType}`);
  return key;
}

export const publicOf = (key: KeyObject) => createPublicKey(key);

/** 64 bytes as one line of base64. */
export const signatureText = (manifest: Uint8Array, key: KeyObject) => `${sign(null, manifest, key).toString('base64')}\n`;

export function checkSignature(manifest: Uint8Array, text: string, key: KeyObject): void {
  const line = text.trim();
  const bytes = /^[A-Za-z0-9+/]{86}==$/.test(line) ? Buffer.from(line, 'base64') : undefined;
  if (!bytes) throw new Refusal('signature', signatureName, 'not a whole signature');
  if (!verify(null, manifest, key, bytes)) throw new Refusal('signature', signatureName);
}
