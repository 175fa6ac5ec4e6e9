/** `ab/cd/abcd…`, where the content of a hash lies in any store; the hash is ours, never a client's text. */
export function placeOf(contentHash: string): string {
  return [contentHash.slice(0, 2), contentHash.slice(2, 4), contentHash].join('/');
}
