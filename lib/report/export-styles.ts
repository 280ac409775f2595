/** Style sheet of an exported report: on screens wide and narrow, light and dark, and black on white on paper. */
export const EXPORT_STYLES = `
:root { color-scheme: light dark; --ink: #16211f; --soft: #52605c; --line: #d3dad4; --paper: #fff; --wash: #f1f4ef; --accent: #0b6b61; --critical: #b3261e; --warning: #8a5200; --notice: #3d5d82; --good: #1b6e3a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eeec; --soft: #a2b0ab; --line: #35423f; --paper: #131a19; --wash: #1c2523; --accent: #62d2c0; --critical: #ff8f85; --warning: #f3bb66; --notice: #a8c4e2; --good: #82d99d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 0 0 .25rem; font-size: 1.15rem; line-height: 1.3; }
p { margin: .25rem 0; }
.brand { margin: 0 0 1.5rem; padding-bottom: .5rem; border-bottom: 3px solid var(--accent); color: var(--accent); font-weight: 700; }
.brand span { float: right; color: var(--soft); font-weight: 400; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .75rem 1.5rem; margin: 0 0 1rem; }
dt { color: var(--soft); font-size: .8125rem; } dd { margin: 0; font-weight: 600; }
.verdict { margin: 1.25rem 0; padding: 1rem 1.25rem; border: 1px solid var(--line); border-left: 6px solid var(--notice); border-radius: 6px; background: var(--wash); }
.verdict h2 { font-size: 1.35rem; } .verdict.clean { border-left-color: var(--good); }
.unjudged, .health, footer, .advice, .totals span, .story time { color: var(--soft); }
.totals { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .5rem 1.5rem; padding: 0; list-style: none; }
.totals li { padding-left: .75rem; border-left: 5px solid; } .totals span { display: block; font-size: .875rem; }
li.critical { border-color: var(--critical); border-left-style: solid; } li.warning { border-color: var(--warning); border-left-style: double; } li.notice { border-color: var(--notice); border-left-style: dotted; }
section { margin: 1.5rem 0; }
.timeline { margin: 1.5rem 0; overflow-x: auto; } svg { display: block; width: 100%; min-width: 40rem; height: auto; }
svg text { font-size: 13px; fill: currentColor; } svg .time { text-anchor: middle; font-size: 11px; opacity: .75; }
svg .tick { stroke: var(--line); }
rect.critical { fill: var(--critical); } rect.warning { fill: var(--warning); } rect.notice { fill: none; stroke: var(--notice); stroke-width: 2; }
table { width: 100%; border-collapse: collapse; }
caption { padding: .5rem 0; font-size: 1.15rem; font-weight: 700; text-align: left; }
th { padding: .25rem .75rem .25rem 0; color: var(--soft); font-size: .8125rem; text-align: left; white-space: nowrap; }
td { padding: .6rem .75rem .6rem 0; overflow-wrap: break-word; border-top: 1px solid var(--line); vertical-align: top; }
td:nth-child(2) { overflow-wrap: anywhere; }
td:first-child, td:nth-child(3) { white-space: nowrap; font-variant-numeric: tabular-nums; }
td:first-child { font-weight: 600; }
.note { padding: .25rem .6rem; border-left: 3px solid var(--accent); background: var(--wash); white-space: pre-wrap; }
tr.marked { color: var(--soft); }
tr.critical td:nth-child(4) { color: var(--critical); font-weight: 600; } tr.warning td:nth-child(4) { color: var(--warning); font-weight: 600; }
.strip { display: flex; flex-wrap: wrap; gap: .25rem; }
img { width: 120px; max-width: 100%; height: auto; border-radius: 4px; }
.story { padding: 0; list-style: none; } .story li { display: grid; grid-template-columns: 4.5rem 1fr; } .story time { font-variant-numeric: tabular-nums; }
.health { margin-top: 1.5rem; } footer { margin-top: 1.5rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .875rem; }
@media screen and (max-width: 40rem) {
  .brand span { float: none; display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: grid; grid-template-columns: auto auto 1fr; gap: .25rem 1rem; padding: .75rem 0; border-top: 1px solid var(--line); }
  td { padding: 0; border: 0; } td:nth-child(2) { grid-column: 1 / -1; order: 1; } td:nth-child(4) { justify-self: end; }
}
@page { margin: 15mm 14mm 17mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #444; } }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --wash: #f4f4f4; --accent: #064f48; --critical: #a01b14; --warning: #7a4800; --notice: #2f4d70; --good: #145a2e; }
  body { font-size: 10pt; } svg { min-width: 0; } main { max-width: none; padding: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header, .verdict, .totals li, .story li, .timeline, tr, img, .note, footer { break-inside: avoid; }
  h1, h2, caption, thead { break-after: avoid; } thead { display: table-header-group; } tbody tr:first-child { break-before: avoid; } img { width: 26mm; }
  p, li { orphans: 3; widows: 3; }
}
`;
