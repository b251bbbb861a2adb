/** Characters of header words, classes and states as Hong Kong and Taiwan write them, and the same as the mainland does. */
const TRADITIONAL =
  '級學號數單價書課師職務電話備註別國語體術樂會計總領發貨實應訂購庫規樓層間張設報損壞員處門編標準範圍週節點時開關類額現結餘盤東場區責檢評練習紙筆條個組隊長聯絡狀態轉讀復離歸還無與為萬' +
  '兩雙產財資質燈險緊緩簽辦審項從選擇輔導參試題歷藝勞動訊圖館驗廳廁衛綠環側線換續買適達際劃冊對錄寫紅藍塊臺隻頁駐團兒園齡歲親屬監護鐘業費辭調過這決確認證幾萊義貼詞詩綜閱覽舊廢廠債倉儲' +
  '運腦機將憑執戶遲變補見記輪雜順專嚴丟優們興擊創製醫華聽嗎夠頭媽崗幣帶廣異當徵擔掛據權來極棟樣檔畢漢沒潔禮種稱築簡係約細經給統績維網裝視議識詳誤說請誦負賬帳貫贈載輸邊遠連裡錯閉問閒陽' +
  '隨隱預頻飯掃塵慶鉛紀終繩納輕膠講訓賽車釘鑰銷鎖聲響夾戲擬擋暫殘碼貝並輛氣觀畫煙牆橫歡溝滾漿燒獎獨積織繪繼獻罰藥蟲襪譯';
const SIMPLIFIED =
  '级学号数单价书课师职务电话备注别国语体术乐会计总领发货实应订购库规楼层间张设报损坏员处门编标准范围周节点时开关类额现结余盘东场区责检评练习纸笔条个组队长联络状态转读复离归还无与为万' +
  '两双产财资质灯险紧缓签办审项从选择辅导参试题历艺劳动讯图馆验厅厕卫绿环侧线换续买适达际划册对录写红蓝块台只页驻团儿园龄岁亲属监护钟业费辞调过这决确认证几莱义贴词诗综阅览旧废厂债仓储' +
  '运脑机将凭执户迟变补见记轮杂顺专严丢优们兴击创制医华听吗够头妈岗币带广异当征担挂据权来极栋样档毕汉没洁礼种称筑简系约细经给统绩维网装视议识详误说请诵负账账贯赠载输边远连里错闭问闲阳' +
  '随隐预频饭扫尘庆铅纪终绳纳轻胶讲训赛车钉钥销锁声响夹戏拟挡暂残码贝并辆气观画烟墙横欢沟滚浆烧奖独积织绘继献罚药虫袜译';
const ANY = new RegExp(`[${TRADITIONAL}]`);
const EACH = new RegExp(`[${TRADITIONAL}]`, 'g');

/** 班級 → 班级, 單價 → 单价: for words that are compared. What people are called and what is kept stays as they wrote it. */
export function simplified(text: string): string {
  return ANY.test(text) ? text.replace(EACH, (c) => SIMPLIFIED[TRADITIONAL.indexOf(c)] ?? c) : text;
}
