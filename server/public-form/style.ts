/** The look of the public form: quiet, in the light and in the dark, without anything to load. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#faf9f7;--sheet:#fff;--ink:#1c1917;--quiet:#57534e;--line:#78716c;--accent:#0f5c6e;--on-accent:#fff;--wrong:#b3261e}
@media (prefers-color-scheme:dark){:root{--ground:#161412;--sheet:#211e1b;--ink:#f3f0ec;--quiet:#b8b0a7;--line:#8d857c;--accent:#7cc7d8;--on-accent:#10201f;--wrong:#ffb4ab}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.55 system-ui,sans-serif}
header,main,footer{max-width:42rem;margin:0 auto;padding:1rem}
header p{margin:0;font-weight:600}
main{background:var(--sheet);padding:1.5rem;border-radius:8px}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 .75rem}
h2{font-size:1.2rem;margin:2rem 0 .5rem}
footer{color:var(--quiet);font-size:.95rem}
footer h2{font-size:1.05rem;color:var(--ink)}
a{color:var(--accent)}
.question{margin:1.25rem 0;border:0;padding:0;min-width:0}
.wrong{border-left:4px solid var(--wrong);padding-left:.75rem}
label,legend{font-weight:600;padding:0}
.option{display:flex;gap:.6rem;align-items:center;min-height:2.5rem;font-weight:400}
.option input{width:1.3rem;height:1.3rem;flex:none;accent-color:var(--accent)}
.hint{margin:.1rem 0 .35rem;color:var(--quiet)}
.problem{margin:.1rem 0 .35rem;color:var(--wrong);font-weight:600}
input:not([type=radio],[type=checkbox]),textarea{display:block;width:100%;font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--line);border-radius:4px;padding:.55rem .65rem}
input[aria-invalid],textarea[aria-invalid]{border-color:var(--wrong);border-width:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
button{font:inherit;font-weight:600;min-height:2.75rem;padding:.5rem 1.5rem;border:0;border-radius:4px;background:var(--accent);color:var(--on-accent);cursor:pointer}
.summary{border:3px solid var(--wrong);border-radius:4px;padding:1rem;margin:0 0 1.5rem}
.summary h2{margin:0 0 .5rem}
.done{border:3px solid var(--accent);border-radius:4px;padding:1rem;margin:0 0 1.5rem}
.done p{margin:0}
.answer{border:0;padding:0;margin:.75rem 0;min-width:0}
.answer .options{display:flex;flex-wrap:wrap;column-gap:2rem}
.code{font-size:1.6rem;font-weight:700;letter-spacing:.06em;overflow-wrap:anywhere}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.rules{list-style:none;margin:0;padding:0}
.rules p{margin:.2rem 0}
@media print{footer,button{display:none}}
`;
