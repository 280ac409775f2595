/** Style sheet of an exported report: on paper as well as on screens, light and dark. */
export const EXPORT_STYLES = `
:root { color-scheme: light dark; --ink: #1c2524; --soft: #55625f; --line: #d8deda; --critical: #b3261e; --warning: #b26a00; --notice: #4a6580; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eeec; --soft: #a3b0ac; --line: #35403d; --critical: #ff8a80; --warning: #f2b04c; --notice: #9bb8d3; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 960px; margin: 0 auto; padding: 32px 20px; }
h1 { margin: 0 0 4px; font-size: 1.6rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 0; font-size: 1.15rem; }
p { margin: 4px 0; }
.site, .health, footer, .advice, .totals span { color: var(--soft); }
.verdict { margin: 20px 0; padding: 12px 16px; border: 1px solid var(--line); border-radius: 8px; }
.totals { padding: 0; list-style: none; columns: 2 16rem; }
.totals li { padding-left: 10px; border-left: 4px solid; margin-bottom: 4px; break-inside: avoid; }
li.critical { border-color: var(--critical); } li.warning { border-color: var(--warning); } li.notice { border-color: var(--notice); }
svg { width: 100%; height: auto; margin: 16px 0; }
svg text { font-size: 13px; fill: currentColor; } svg .time { text-anchor: middle; font-size: 11px; opacity: .75; }
svg .tick { stroke: var(--line); }
rect.critical { fill: var(--critical); } rect.warning { fill: var(--warning); } rect.notice { fill: none; stroke: var(--notice); stroke-width: 2; }
table { width: 100%; border-collapse: collapse; }
caption { padding-bottom: 8px; font-weight: 600; text-align: left; }
th, td { padding: 8px 10px 8px 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
td:first-child, td:nth-child(3) { white-space: nowrap; font-variant-numeric: tabular-nums; }
tr { break-inside: avoid; }
tr.marked { color: var(--soft); }
tr.critical td:nth-child(4) { color: var(--critical); font-weight: 600; } tr.warning td:nth-child(4) { color: var(--warning); font-weight: 600; }
img { display: block; max-width: 160px; height: auto; border-radius: 4px; }
footer { margin-top: 32px; font-size: .875rem; }
@media print { :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --critical: #b3261e; --warning: #8a5200; --notice: #4a6580; } main { padding: 0; max-width: none; } * { print-color-adjust: exact; } }
`;
