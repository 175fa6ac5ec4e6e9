const LONGEST = 150;

/** A file's name without folders, control characters, text-direction tricks and what file systems forbid; at most 150 characters, its extension kept. */
export function cleanFileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1)!;
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const extension = extensionOf(plain);
  const stem = extension ? plain.slice(0, -extension.length - 1) : plain;
  const short = [...(stem || 'file')].slice(0, LONGEST - extension.length - 1).join('');
  return extension ? `${short}.${extension}` : short;
}

/** What follows the last dot, as written; empty where that is no extension. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,10})$/i.exec(name)?.[1] ?? '';
}
