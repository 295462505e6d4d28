#include "report/page/page_style.hpp"

namespace concertation {

const char* page_style() {
    return R"css(
:root { color-scheme: light; --ink: #1c1c1c; --soft: #595959; --line: #cfcfcf; --blue: #005a8c; --wash: #f3f6f8; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1.0625rem/1.55 "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif; }
main { max-width: 66rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: .5rem 0 1rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 3px solid var(--blue); }
h3 { font-size: 1.08rem; margin: 1.75rem 0 .5rem; }
p, ul, h1, figure, pre { max-width: 48rem; }
p, ul { margin: .6rem 0; }
ul { padding-left: 1.3rem; }
li { margin: .3rem 0; }
.lead { font-size: 1.16rem; line-height: 1.5; }
.must-say { background: var(--wash); border-left: 4px solid var(--blue); padding: .55rem .9rem; margin: .5rem 0; }
.aside { color: var(--soft); font-size: .94rem; }
data { font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; margin: 1rem 0; }
.wide:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; }
table { border-collapse: collapse; font-size: .92rem; line-height: 1.35; min-width: 100%; }
caption { text-align: left; font-weight: 600; padding: .2rem 0 .4rem; }
th, td { padding: .3rem .6rem .3rem 0; text-align: right; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
th.words, td.words { text-align: left; }
tbody th { font-weight: 400; }
tr.ruled > * { border-top: 2px solid var(--line); }
figure { margin: 1.2rem 0; }
figcaption { font-weight: 600; margin-bottom: .4rem; }
figure svg { display: block; width: 100%; height: auto; min-width: 34rem; }
pre { background: var(--wash); padding: .8rem; overflow-x: auto; font-size: .88rem; white-space: pre-wrap; overflow-wrap: anywhere; }
footer { margin-top: 3rem; color: var(--soft); font-size: .9rem; }
@media print {
  @page { size: letter; margin: 16mm 15mm; }
  body { font-size: 10pt; line-height: 1.4; }
  h1 { font-size: 17pt; margin: 0 0 6pt; }
  .lead { font-size: 11.5pt; margin: 4pt 0; }
  .must-say { padding: 2.5pt 8pt; margin: 3pt 0; font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  h2 { margin-top: 14pt; }
  h3 { margin: 8pt 0 3pt; }
  figure { margin: 6pt 0; }
  figure svg { max-height: 118mm; }
  h2, h3, figcaption, caption { break-after: avoid; }
  figure, tr, .must-say { break-inside: avoid; }
  figure svg { min-width: 0; }
  .wide { overflow: visible; }
  table { font-size: 8.6pt; }
  .new-sheet { break-before: page; }
}
)css";
}

}  // namespace concertation
