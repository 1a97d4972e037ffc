/** The style sheet of the credit review sheet: made for paper first, black on white, one picture never split over pages. */

export const CREDITS_STYLE = `:root { color-scheme: light; --ink: #1b1b1b; --soft: #595959; --line: #c9c9c9; --block: #9b1c1c; --warn: #7a4d00; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); font: 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; overflow-wrap: anywhere; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
.kind { margin: 0; color: var(--soft); }
h1 { margin: 0.25rem 0 1rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 0 0 0.75rem; font-size: 1.125rem; }
h3 { margin: 1rem 0 0.25rem; font-size: 0.875rem; }
dl { margin: 0; }
dl div { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 0 0.75rem; padding: 0.125rem 0; }
dt, .absent, .rule { color: var(--soft); }
dd { margin: 0; white-space: pre-line; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 0 2rem; }
.facts div { grid-template-columns: 6rem minmax(0, 1fr); }
section { margin-top: 1.75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
.columns { display: grid; grid-template-columns: minmax(0, 17rem) minmax(0, 1fr); gap: 1.5rem; }
.number { display: inline-block; min-width: 2rem; color: var(--soft); font-variant-numeric: tabular-nums; }
img { display: block; width: 100%; height: auto; max-height: 17rem; object-fit: contain; object-position: left top; }
.caption { margin: 0.5rem 0 0; font-size: 0.8125rem; white-space: pre-line; }
ul { margin: 0; padding-inline-start: 1.125rem; }
.hidden-character { padding: 0 0.2em; border: 1px solid var(--block); color: var(--block); font-size: 0.75em; }
.block strong { color: var(--block); }
.warn strong { color: var(--warn); }
.sign { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; margin: 1.25rem 0 0; padding-top: 0.75rem; border-top: 1px dotted var(--line); }
.sign.done { display: block; }
.blank { flex: 1 1 8rem; border-bottom: 1px solid var(--ink); color: var(--soft); font-size: 0.75rem; }
@media (max-width: 40rem) { .columns { grid-template-columns: minmax(0, 1fr); } dl div { grid-template-columns: 8rem minmax(0, 1fr); } }
@media print {
  @page { margin: 14mm; }
  body { font-size: 9pt; }
  main { max-width: none; padding: 0; }
  .picture { break-inside: avoid; }
  .columns { grid-template-columns: 55mm minmax(0, 1fr); }
}
`;
