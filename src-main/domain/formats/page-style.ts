/** The page's whole style sheet: neutral greys, so that the photographs are the colour; light, dark and print. */

export const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --paper: #fbfbfa; --ink: #1b1b1b; --soft: #5c5c5c; --line: #d9d9d7; --mat: #efefed; --link: #1a4f8b;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Sitka Text", Cambria, Georgia, "Noto Serif", "Liberation Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #161616; --ink: #ececea; --soft: #a8a8a6; --line: #3a3a39; --mat: #0e0e0e; --link: #9cc3f2; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 var(--serif); overflow-wrap: break-word; }
main { max-width: 78rem; margin: 0 auto; padding: 0 1rem 4rem; }
.top, .text { max-width: 42rem; margin: 0 auto; }
.top { padding: clamp(2rem, 7vw, 5rem) 0 1.5rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0 0 1rem; color: var(--soft); font: 0.8125rem/1.4 var(--sans); letter-spacing: 0.02em; }
h1 { margin: 0; font-size: clamp(1.875rem, 1.4rem + 2.1vw, 3rem); line-height: 1.12; font-weight: 600; letter-spacing: -0.015em; text-wrap: balance; }
.standfirst { margin: 1.25rem 0 0; color: var(--soft); font-size: clamp(1.1875rem, 1.05rem + 0.6vw, 1.4375rem); line-height: 1.45; text-wrap: pretty; }
.byline { margin: 1.5rem 0 0; padding-top: 1rem; border-top: 1px solid var(--line); font: 600 0.875rem/1.4 var(--sans); }
.text p, .text ul, .text blockquote { margin: 0 0 1.2em; }
.text h2 { margin: 2em 0 0.6em; font-size: 1.375rem; line-height: 1.25; }
.text blockquote { padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--line); color: var(--soft); }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.pictures { margin-top: clamp(1.5rem, 4vw, 3rem); }
figure { margin: 0 0 clamp(2.5rem, 6vw, 4.5rem); scroll-margin-top: 1rem; }
img { display: block; max-width: 100%; height: auto; max-height: 92vh; margin: 0 auto; object-fit: contain; }
figcaption { display: grid; grid-template-columns: 3.25rem minmax(0, 1fr) minmax(0, 15rem); gap: 0 1.25rem; align-items: baseline; padding-top: 0.75rem; font: 0.9375rem/1.5 var(--sans); }
.number { grid-column: 1; color: var(--soft); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
a.number { text-decoration: none; }
a.number:hover { color: var(--link); text-decoration: underline; }
figure:target .number { color: var(--ink); font-weight: 600; }
.caption { grid-column: 2; max-width: 46rem; white-space: pre-line; text-wrap: pretty; }
.credit { grid-column: 3; color: var(--soft); font-size: 0.8125rem; text-align: end; }
.missing { margin: 0; padding: 4rem 1rem; background: var(--mat); color: var(--soft); text-align: center; }
@media (max-width: 47.99rem) {
  main { padding: 0 0 3rem; }
  .top, .text, figcaption { padding-inline: 1.125rem; }
  img { max-height: 85vh; }
  figcaption { grid-template-columns: auto minmax(0, 1fr); gap: 0.25rem 0.75rem; }
  .credit { grid-column: 2; text-align: start; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --mat: #fff; --link: #000; }
  @page { margin: 16mm; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .top { padding-top: 0; }
  h1 { font-size: 24pt; }
  .standfirst { font-size: 13pt; }
  figure { break-inside: avoid; margin-bottom: 10mm; }
  .top, .text, figcaption { padding-inline: 0; }
  img { max-height: 98mm; }
  figcaption { font-size: 9pt; }
  .number, .credit { font-size: 8pt; }
  a.number { color: var(--soft); }
  .text a::after { content: " (" attr(href) ")"; font-size: 0.85em; }
}
`;
