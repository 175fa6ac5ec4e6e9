import type { Block, LetterDocument } from './document.ts';

/** The letter as plain text, for mail and for readers who may not see the recipient. */
export function renderText({ title, blocks }: LetterDocument): string {
  return `${[title, ...blocks.map(textOf)].join('\n\n')}\n`;
}

function textOf(block: Block): string {
  if (block.kind === 'heading') return block.text.toUpperCase();
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'list') return block.items.map(item => `- ${item}`).join('\n');
  return block.rows.map(([term, value]) => `${term}: ${value}`).join('\n');
}
