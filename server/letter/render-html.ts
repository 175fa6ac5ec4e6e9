import type { Block, LetterDocument } from './document.ts';

/** The letter as a small HTML page for mail: no picture, no script, nothing from another host. */
export function renderHtml({ title, blocks }: LetterDocument): string {
  const body = [`<h1 style="font-size:1.4em">${escapeHtml(title)}</h1>`, ...blocks.map(htmlOf)].join('\n');
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body style="font-family:sans-serif;line-height:1.5;max-width:40em">
${body}
</body></html>
`;
}

function htmlOf(block: Block): string {
  if (block.kind === 'heading') return `<h2 style="font-size:1.15em">${escapeHtml(block.text)}</h2>`;
  if (block.kind === 'paragraph') return `<p>${lines(block.text)}</p>`;
  if (block.kind === 'list') return `<ul>${block.items.map(item => `<li>${lines(item)}</li>`).join('')}</ul>`;
  return `<p>${block.rows.map(([term, value]) => `<strong>${escapeHtml(term)}:</strong> ${lines(value)}`).join('<br>')}</p>`;
}

/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
}

function lines(text: string): string {
  return escapeHtml(text).replace(/\r?\n/g, '<br>');
}
