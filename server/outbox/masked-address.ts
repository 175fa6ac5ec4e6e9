/** An address that tells a mistyped domain from a full mailbox without telling who it is: `a…@k….test` (M18). */
export function maskedAddress(address: string): string {
  const [local = '', domain = ''] = address.split('@');
  const [host = '', ...rest] = domain.split('.');
  return `${local.slice(0, 1)}…@${host.slice(0, 1)}…${rest.map(part => `.${part}`).join('')}`;
}
