/** What we use of pdfkit, which brings no types. */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream';

  /** A node of the tag tree; children that draw run when the node is attached. */
  export interface StructureElement {
    add(child: StructureElement): StructureElement;
  }

  export interface TextOptions {
    width?: number;
    lineGap?: number;
    lineBreak?: boolean;
    align?: 'left' | 'right';
  }

  export interface DocumentOptions {
    size: string;
    margins: Record<'top' | 'right' | 'bottom' | 'left', number>;
    pdfVersion: string;
    subset: string;
    tagged: boolean;
    lang: string;
    displayTitle: boolean;
    bufferPages: boolean;
    font: Uint8Array;
    info: Record<string, string | Date>;
  }

  class PDFDocument extends Readable {
    constructor(options: DocumentOptions);
    readonly page: { width: number; height: number; margins: DocumentOptions['margins'] };
    x: number;
    y: number;
    font(source: Uint8Array): this;
    fontSize(size: number): this;
    fillColor(color: string): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    heightOfString(text: string, options?: TextOptions): number;
    currentLineHeight(includeGap?: boolean): number;
    addPage(): this;
    bufferedPageRange(): { start: number; count: number };
    switchToPage(page: number): void;
    struct(type: string, children: StructureElement[]): StructureElement;
    struct(type: string, options: { actual?: string }, draw: () => void): StructureElement;
    struct(type: string): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: string, options: { type: string }): this;
    endMarkedContent(): this;
    end(): void;
  }

  export default PDFDocument;
}
