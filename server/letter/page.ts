import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument, { type StructureElement } from 'pdfkit';

const require = createRequire(import.meta.url);
const fonts = require.resolve('pdfmake/fonts/Roboto/Roboto-Regular.ttf');
const REGULAR = readFileSync(fonts);
const BOLD = readFileSync(fonts.replace('Regular', 'Medium'));
const INK = '#1c1917';
const MARGINS = { top: 62, right: 68, bottom: 72, left: 68 };
/** Width of the terms beside their values, in text sizes. */
const TERM = 9;
/** A value longer than this stands under its term. */
const BESIDE = 220;

/** Text whose every character the font has: Latin, Greek, Cyrillic and their punctuation. */
const DRAWN = /^[\s\u0020-\u02AF\u0370-\u052F\u1E00-\u206F\u20A0-\u20BF\u2100-\u218F]*$/;

/** What the PDF says about itself. */
export interface PageOptions {
  title: string;
  author: string;
  writtenAt: Date;
  /** Size of the text in points. */
  size: number;
}

/**
 * An A4 document that is drawn and tagged in one go: what is read aloud is what is seen, in the same order
 * (PDF/UA-1: language, title, headings, lists, embedded fonts with their Unicode, page numbers as artifacts).
 */
export class Page {
  private readonly pdf: PDFDocument;
  private readonly root: StructureElement;

  constructor(private readonly options: PageOptions) {
    const { title, author, writtenAt } = options;
    this.pdf = new PDFDocument({
      size: 'A4',
      margins: MARGINS,
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      lang: 'en-GB',
      displayTitle: true,
      bufferPages: true,
      font: REGULAR,
      info: { Title: title, Author: author, CreationDate: writtenAt, ModDate: writtenAt },
    });
    this.pdf.fillColor(INK);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  heading(level: 1 | 2, text: string): void {
    const size = this.options.size * (level === 1 ? 1.55 : 1.15);
    this.space(level === 1 ? 1 : 0.7);
    this.keepTogether(level === 1 ? 6 : 4);
    this.root.add(this.tag(`H${level}`, text, () => this.write(BOLD, size, text)));
    this.space(0.25);
  }

  paragraph(text: string): void {
    this.keepTogether(2);
    this.root.add(this.tag('P', text, () => this.write(REGULAR, this.options.size, text)));
    this.space(0.55);
  }

  list(items: string[]): void {
    const indent = this.options.size * 1.2;
    this.root.add(
      this.pdf.struct(
        'L',
        items.map(item => this.item('•', item, indent, REGULAR)),
      ),
    );
    this.space(0.35);
  }

  facts(rows: [term: string, value: string][]): void {
    const indent = this.options.size * TERM;
    this.root.add(
      this.pdf.struct(
        'L',
        rows.map(([term, value]) => this.item(term, value, value.length > BESIDE ? 0 : indent, BOLD)),
      ),
    );
    this.space(0.35);
  }

  /** The finished file, with `n of m` under each page of a longer letter. */
  async finish(footer: string): Promise<Uint8Array> {
    const { start, count } = this.pdf.bufferedPageRange();
    for (let n = start; n < start + count; n++) this.footer(n, `${footer} · page ${n + 1} of ${count}`);
    const chunks: Uint8Array[] = [];
    this.pdf.on('data', chunk => chunks.push(chunk));
    const ended = new Promise((resolve, reject) => this.pdf.once('end', resolve).once('error', reject));
    this.pdf.end();
    await ended;
    return Buffer.concat(chunks);
  }

  private item(label: string, body: string, indent: number, labelFont: Uint8Array): StructureElement {
    const { size } = this.options;
    const { left } = MARGINS;
    let top = 0;
    const drawLabel = () => {
      this.keepTogether(indent === 0 ? 3 : 2);
      top = this.pdf.y;
      this.write(labelFont, size, label, left, indent || undefined);
    };
    const drawBody = () => {
      const below = this.pdf.y;
      this.write(REGULAR, size, body, left + indent, undefined, indent === 0 ? below : top);
      this.pdf.y = Math.max(this.pdf.y, indent !== 0 && this.pdf.y > top ? below : 0);
      this.space(0.2);
    };
    return this.pdf.struct('LI', [this.tag('Lbl', label, drawLabel), this.tag('LBody', body, drawBody)]);
  }

  /** What the font cannot draw is still read aloud and found: the tag carries the text itself. */
  private tag(type: string, text: string, draw: () => void): StructureElement {
    return this.pdf.struct(type, DRAWN.test(text) ? {} : { actual: text }, draw);
  }

  private write(
    font: Uint8Array,
    size: number,
    text: string,
    x: number = MARGINS.left,
    width?: number,
    y = this.pdf.y,
  ): void {
    const right = this.pdf.page.width - MARGINS.right;
    this.pdf
      .font(font)
      .fontSize(size)
      .text(text, x, y, { width: width ?? right - x, lineGap: size * 0.28 });
  }

  private space(lines: number): void {
    this.pdf.y += lines * this.options.size;
  }

  /** Begins a new page when fewer than so many lines are left. */
  private keepTogether(lines: number): void {
    const { height } = this.pdf.page;
    if (this.pdf.y + lines * this.options.size * 1.45 > height - MARGINS.bottom) this.pdf.addPage();
  }

  private footer(n: number, text: string): void {
    this.pdf.switchToPage(n);
    const { page } = this.pdf;
    // Below the margin, where text would otherwise open a new page.
    page.margins = { ...page.margins, bottom: 0 };
    this.pdf.markContent('Artifact', { type: 'Pagination' });
    this.pdf
      .font(REGULAR)
      .fontSize(9)
      .text(text, MARGINS.left, page.height - 44, { lineBreak: false });
    this.pdf.endMarkedContent();
  }
}
