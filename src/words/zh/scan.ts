export const scan = {
  help: '签好的表回来了：扫编码签收，或读照片、扫描件，看哪些还没回来',
  askCode: '扫表上的编码（或输单号）；结束直接回车',
  already: (a: { document: string }) => `${a.document} 之前已经确认过，没有改动。`,
  done: (a: { confirmed: number; already: number; refused: number }) =>
    `${[
      `确认了 ${a.confirmed} 张`,
      ...(a.already > 0 ? [`${a.already} 张之前已确认`] : []),
      ...(a.refused > 0 ? [`${a.refused} 张没有确认`] : []),
    ].join('，')}。`,
  reading: (a: { done: number; all: number; file: string }) => `[${a.done}/${a.all}] ${a.file}`,
  found: (n: number) => `扫描件上找到 ${n} 张表：`,
  states: {
    draft: '待确认',
    confirmed: '已确认',
    void: '已作废',
    'taken-back': '已冲销',
    refused: '不能认',
  },
  allBack: '没有还在外面的单据。',
  out: (n: number) => `还没有回来的 ${n} 张：`,
  more: (n: number) => `……另 ${n} 张（kaixue document list --drafts）`,
  next: '核对手写的数后逐张确认：kaixue scan 编码 3=45；都与单据一致：再加 --yes 运行一次',
  actions: {},
  problems: {
    'scan-no-file': '没有这些文件：{files}\n写照片或扫描件（PNG、JPEG、PDF）的文件名，或文件夹。',
    'scan-no-picture':
      '里面没有能读的图片\n要 PNG、JPEG，或每页是 JPEG 图的扫描 PDF；黑白传真压缩的 PDF 请改用彩色或灰度扫描。',
    'scan-no-code':
      '没有找到编码\n把纸放平、拍清右上角的二维码再试；也可手输编码下面的数字：kaixue scan 数字。',
    'scan-pages-without':
      '{pages} 页里只找到 {codes} 个编码\n有的页没有编码或没有拍清；对照下面还没有回来的单据。',
  },
} as const;
