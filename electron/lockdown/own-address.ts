/** Is this address the exhibit's own: on the one origin, or made by the page itself? */
export function isOwnAddress(address: string): boolean {
  if (address.startsWith('data:')) return true;
  const own = address.startsWith('blob:') ? address.slice('blob:'.length) : address;
  return own.startsWith('vitrine://app/') || own === 'vitrine://app';
}
