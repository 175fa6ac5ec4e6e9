import { inflateSync } from 'node:zlib';

/** What a reader gets out of a PDF that pdfkit wrote: its text in reading order, and its objects as they stand. */
export interface ReadPdf {
  text: string;
  /** Everything that is not a compressed stream: catalogue, tag tree, metadata. */
  objects: string;
}

/** Reads text through the fonts' own Unicode maps, as a screen reader or a search would. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, { head: string; body: string | null }>();
  for (const [, id, content] of file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(id!, split(content!));
  const heads = [...objects.values()].map(({ head }) => head);
  const fonts = new Map<string, Map<number, string>>();
  for (const [, name, id] of heads.join('\n').matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id!)?.head ?? '')?.[1];
    if (unicode) fonts.set(name!, unicodeMap(objects.get(unicode)!.body!));
  }
  const pages = [...objects.values()].map(({ body }) => body).filter(body => body?.includes('BT\n'));
  const text = pages
    .map(page => pageText(page!, fonts))
    .join(' ')
    .replace(/\s+/g, ' ');
  return {
    text,
    objects: [
      ...heads,
      ...[...objects.values()].map(({ body }) => body ?? '').filter(body => body.includes('xpacket')),
    ].join('\n'),
  };
}

function split(content: string): { head: string; body: string | null } {
  const [, head, data] = /^([\s\S]*?)\nstream\n([\s\S]*)\nendstream$/.exec(content) ?? [null, content, null];
  if (data === null) return { head: content, body: null };
  return {
    head: head!,
    body: head!.includes('/FlateDecode')
      ? inflateSync(Buffer.from(data!, 'latin1')).toString('latin1')
      : data!,
  };
}

function unicodeMap(cmap: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const [, first, values] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    [...values!.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex], index) => {
      map.set(
        parseInt(first!, 16) + index,
        Buffer.from(hex!.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
      );
    });
  }
  return map;
}

function pageText(page: string, fonts: Map<string, Map<number, string>>): string {
  let font = new Map<number, string>();
  let text = '';
  for (const [, name, shown] of page.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = fonts.get(name)!;
    else text += `${[...shown!.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex]) => glyphs(hex!, font)).join('')} `;
  }
  return text;
}

function glyphs(hex: string, font: Map<number, string>): string {
  return (hex.match(/.{4}/g) ?? []).map(glyph => font.get(parseInt(glyph, 16)) ?? '\uFFFD').join('');
}
