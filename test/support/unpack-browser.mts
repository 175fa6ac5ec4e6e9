import chromium from '@sparticuz/chromium';

/** Unpacks the browser that npm brought into TMPDIR. A program of its own: the package asks the system where that is. */
await chromium.executablePath();
