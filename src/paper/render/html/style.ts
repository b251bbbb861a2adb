/**
 * Makes a sheet in a browser, and printed from one, look like the PDF: the measures of templates/sheets/form.typ. A page's foot has a
 * few millimetres less below it, for fonts that are higher than ours.
 */
export const STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#eee;color:#000;font:10pt/1.18 "Noto Sans SC","Microsoft YaHei","PingFang SC",sans-serif;font-variant-numeric:tabular-nums}
button{position:fixed;right:1rem;top:1rem;padding:.5rem 1.2rem;font:inherit}
section{background:#fff;width:210mm;min-height:296.5mm;margin:6mm auto;padding:12mm 15mm 5mm;display:flex;flex-direction:column;position:relative}
section.landscape{width:297mm;min-height:209.5mm;padding:12mm 14mm 5mm}
.shared section{padding-top:8mm}
.running{position:absolute;top:7mm;left:15mm;right:15mm;display:flex;justify-content:space-between;font-size:8.5pt}
header{display:grid;grid-template-columns:38mm 1fr 38mm;text-align:center;margin-bottom:2mm;align-items:start}
header svg{display:block}
header>div{text-align:left}
header>div small{display:block;margin-bottom:1.2mm;font-size:9pt}
header>div>svg{width:36mm;height:8mm}
header img{height:9mm;vertical-align:middle;margin-right:2mm}
h1{font-size:16.5pt;line-height:1;margin:-.8mm 0 0;letter-spacing:.06em;align-self:center}
h1 span{display:block;font-size:11pt;font-weight:400;letter-spacing:0;margin-bottom:2.2mm}
h2{font-size:12pt;margin:0 0 2mm}
figure{margin:0;text-align:right}
figure svg{width:13mm;height:13mm;margin-left:auto}
figcaption{font-size:8pt;line-height:1;margin-top:.5mm}
dl{margin:0 0 1.5mm;text-wrap:balance}
dl div{display:inline-flex;margin:.3mm 2em .3mm 0}
dt{white-space:pre}dd{margin:0;font-weight:700}
table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:inherit}
table+table{margin-top:5mm}
th,td{border:.5pt solid #000;padding:.3mm 1.3mm;height:var(--row);overflow-wrap:anywhere}
thead{display:table-header-group}
thead th,.heading th{background:#f2f2f2;print-color-adjust:exact}
thead th{font-weight:400;padding:.3mm .8mm}
.heading th{text-align:left;height:5.5mm}
tr{break-inside:avoid}
.heading{break-after:avoid}
.total td{font-weight:700;break-before:avoid}
.piece,.right{white-space:nowrap}.end{margin-right:-.5em}
.right{text-align:right}.center{text-align:center}
.upright{writing-mode:vertical-rl;white-space:nowrap;font-size:8.5pt;line-height:1.15;margin:.8mm 0}
.upright[style]{white-space:normal;word-break:break-all}
.box{display:inline-block;width:3.6mm;height:3.6mm;border:.6pt solid #000;vertical-align:-.5mm;line-height:3.4mm;font-size:9pt;text-align:center}
aside{padding-top:2.5mm;font-size:9.5pt;break-inside:avoid;break-before:avoid}
aside p{margin:0 0 .6mm}
.sign{display:grid;gap:4mm 5mm}
.sign span{display:flex;align-items:flex-end;white-space:pre;height:7mm}
.sign i{flex:1;height:7mm;border-bottom:.5pt solid #000}
.sign b{flex:1;font-weight:400;text-align:right}
footer{margin-top:auto;padding-top:1mm;font-size:8pt}
footer small{display:grid;grid-template-columns:1fr auto 1fr;font-size:inherit}
footer small :last-child{text-align:right}
footer p{margin:0;text-align:center}
/* Parts that share pages have a short head, and a line to cut along between them. */
.shared header{grid-template-columns:1fr auto auto;gap:4mm;text-align:left;margin-bottom:1.5mm}
.shared h1{font-size:13pt;letter-spacing:0;position:relative;min-height:6.2mm;margin-bottom:.6mm}
.shared h1 span{position:absolute;right:0;top:0;font-size:8pt;text-align:right;margin:0}
.shared h1 small{font-weight:400;font-size:10pt}
.shared header img{height:6mm}
.shared dl{margin:0}
.shared .bars svg{width:36mm;height:8mm}
.shared hr{border:0;border-top:.5pt dashed #000;margin:auto 0}
.shared article{margin:1.6mm 0}
.shared article:first-of-type{margin-top:0}
.labels header{grid-template-columns:1fr auto}
.labels h1{font-size:15pt;letter-spacing:0;text-align:left}
.labels figure svg{width:22mm;height:22mm}
.labels h2{text-align:center;white-space:nowrap;line-height:.9;margin:10mm 0 8mm}
.labels dl{font-size:15pt;text-align:center}
.labels table{font-size:12pt}
.report dl{display:grid;grid-template-columns:auto 1fr;margin-bottom:3mm}
.report dl div{display:contents}
.report dt,.report dd{border-bottom:.5pt solid #000;padding:1.6mm 2mm}
.report dd{font-size:11pt}
.report article+article{margin-top:6mm}
@media print{
body{background:none}button{display:none}
section{margin:0;break-after:page;page:upright}
section.landscape{page:wide}
section:last-of-type{break-after:auto}
@page upright{size:A4 portrait;margin:0}
@page wide{size:A4 landscape;margin:0}
}`;
