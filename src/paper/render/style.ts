/** Makes a sheet in a browser, and printed from one, look like the PDF. */
export const STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#eee;color:#000;font:10pt/1.35 "Noto Sans SC","Microsoft YaHei","PingFang SC",sans-serif;font-variant-numeric:tabular-nums}
button{position:fixed;right:1rem;top:1rem;padding:.5rem 1.2rem;font:inherit}
section{background:#fff;width:210mm;min-height:297mm;margin:6mm auto;padding:15mm}
section.landscape{width:297mm;min-height:210mm;padding:14mm}
header{display:grid;grid-template-columns:38mm 1fr 38mm;text-align:center}
header>div{text-align:left}
header>div small{display:block}
header>div svg{width:36mm;height:8mm;margin-top:1mm}
h1{font-size:16.5pt;margin:0;letter-spacing:.06em}
h1 span{display:block;font-size:11pt;font-weight:400;letter-spacing:0}
h2{display:none}
figure{margin:0;text-align:right}
figure svg{width:13mm;height:13mm}
figcaption{font-size:8pt}
dl{display:flex;flex-wrap:wrap;gap:0 2em;margin:3mm 0 2mm}
dl div{display:flex}
dd{margin:0;font-weight:700}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin-bottom:5mm}
th,td{border:.5pt solid #000;padding:.8mm 1.5mm;height:7mm;word-break:keep-all;overflow-wrap:anywhere}
thead{display:table-header-group}
thead th,.heading th{background:#f2f2f2}
.heading th{text-align:left}
tr{break-inside:avoid}
.heading{break-after:avoid}
.total td{font-weight:700;break-before:avoid}
.right{text-align:right;white-space:nowrap}.center{text-align:center}
.upright{writing-mode:vertical-rl;white-space:nowrap}
.upright.long{white-space:normal;word-break:break-all;height:44mm;font-size:8pt;line-height:1.1}
.box{display:inline-block;width:3.8mm;height:3.8mm;border:.6pt solid #000;vertical-align:middle;line-height:3.6mm}
footer{break-inside:avoid;break-before:avoid}
footer p{margin:1mm 0}
footer>small{display:flex;justify-content:space-between}
.sign{display:grid;grid-template-columns:repeat(4,1fr);gap:4mm 6mm;margin:4mm 0}
.sign span{display:flex;align-items:flex-end;white-space:nowrap}
.sign i{flex:1;border-bottom:.5pt solid #000}
.labels h2{display:block;font-size:84pt;text-align:center;margin:10mm 0;line-height:1.1}
.labels table,.labels dl{font-size:13pt;justify-content:center}
/* Parts that share pages have a short head. */
.shared section{min-height:0}.shared h1{font-size:13pt}.shared h1 span{font-size:8pt}
.report dl{display:block}
.report dl div{border-bottom:.5pt solid #000;padding:1.5mm}
@media print{
body{background:none}button{display:none}
section{width:auto;min-height:0;margin:0;padding:0 .3mm;break-after:page;page:upright}
section.landscape{width:auto;min-height:0;padding:0 .3mm;page:wide}
section:last-of-type{break-after:auto}
.shared section{break-after:auto;break-inside:avoid;margin-bottom:3mm;border-bottom:.5pt dashed #000}
@page upright{size:A4 portrait;margin:15mm}
@page wide{size:A4 landscape;margin:14mm}
}`;
