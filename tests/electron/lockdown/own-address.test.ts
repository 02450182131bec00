import { describe, expect, it } from 'vitest';
import { isOwnAddress } from '../../../electron/lockdown/own-address';

describe('an address', () => {
  it.each(['vitrine://app/', 'vitrine://app/exhibit/exhibit.en.json', 'blob:vitrine://app/6a1f', 'data:image/png;base64,AA=='])('%s is the exhibit’s own', (address) => {
    expect(isOwnAddress(address)).toBe(true);
  });

  it.each([
    'https://example.org/', 'http://127.0.0.1/', 'ws://localhost/', 'file:///etc/passwd', 'ftp://example.org/', 'chrome://gpu', 'devtools://devtools/',
    'vitrine://application/', 'vitrine://app.example.org/', 'vitrine://other/', 'blob:https://example.org/6a1f', 'blob:null/6a1f', 'about:blank', '',
  ])('%s is foreign', (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });
});
