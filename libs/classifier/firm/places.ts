/** Where a firm's name begins: provinces and cities of prefecture rank, by the short names that firms bear. */
const CITIES =
  '北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|' +
  '石家庄|唐山|秦皇岛|邯郸|邢台|保定|张家口|承德|沧州|廊坊|衡水|太原|大同|阳泉|长治|晋城|朔州|晋中|运城|忻州|临汾|吕梁|呼和浩特|包头|赤峰|通辽|鄂尔多斯|' +
  '沈阳|大连|鞍山|抚顺|本溪|丹东|锦州|营口|阜新|辽阳|盘锦|铁岭|葫芦岛|长春|四平|通化|松原|延边|哈尔滨|齐齐哈尔|大庆|佳木斯|牡丹江|绥化|' +
  '南京|无锡|徐州|常州|苏州|南通|连云港|淮安|盐城|扬州|镇江|泰州|宿迁|昆山|江阴|杭州|宁波|温州|嘉兴|湖州|绍兴|金华|衢州|舟山|台州|丽水|义乌|永康|余姚|慈溪|诸暨|瑞安|乐清|海宁|桐乡|温岭|' +
  '合肥|芜湖|蚌埠|淮南|马鞍山|淮北|铜陵|安庆|黄山|滁州|阜阳|宿州|六安|亳州|池州|宣城|福州|厦门|莆田|三明|泉州|漳州|南平|龙岩|宁德|晋江|' +
  '南昌|景德镇|萍乡|九江|新余|鹰潭|赣州|吉安|宜春|抚州|上饶|济南|青岛|淄博|枣庄|东营|烟台|潍坊|济宁|泰安|威海|日照|临沂|德州|聊城|滨州|菏泽|' +
  '郑州|开封|洛阳|平顶山|安阳|鹤壁|新乡|焦作|濮阳|许昌|漯河|三门峡|南阳|商丘|信阳|周口|驻马店|武汉|黄石|十堰|宜昌|襄阳|鄂州|荆门|孝感|荆州|黄冈|咸宁|随州|恩施|' +
  '长沙|株洲|湘潭|衡阳|邵阳|岳阳|常德|张家界|益阳|郴州|永州|怀化|娄底|湘西|广州|韶关|深圳|珠海|汕头|佛山|江门|湛江|茂名|肇庆|惠州|梅州|汕尾|河源|阳江|清远|东莞|中山|潮州|揭阳|云浮|顺德|' +
  '南宁|柳州|桂林|梧州|北海|钦州|贵港|玉林|百色|海口|三亚|成都|自贡|攀枝花|泸州|德阳|绵阳|广元|遂宁|内江|乐山|南充|眉山|宜宾|广安|达州|雅安|巴中|贵阳|六盘水|遵义|安顺|' +
  '昆明|曲靖|玉溪|大理|丽江|拉萨|西安|铜川|宝鸡|咸阳|渭南|延安|汉中|榆林|安康|商洛|兰州|嘉峪关|天水|武威|西宁|银川|乌鲁木齐|克拉玛依';

// 超市 and 小区 are no places, 我们市 is no name.
const DISTRICT =
  '(?![跨外全各])[^,。:;!?()\\s的我们是你他本这]{1,5}(?:[省县镇乡]|(?<![超小社园厂景片辖校库商股上门夜菜业])[市区])';
// How people write when they will not say: 某某公司, 老王面馆.
const NOBODY =
  '某某?|xx+|××+|\\*\\*+|[老小][张李王赵陈刘杨黄周吴]|[张李王赵陈刘杨黄周吴]记|张三|李四|王五|赵六';

/** A city by name, or what stands for a name that is withheld. */
export const CITY = `(?:${CITIES}|${NOBODY})`;
/** Also what is a county or a town by its last character only. */
export const PLACE = `(?:${CITIES}|${DISTRICT}|${NOBODY})`;

/** Places as firms that write English spell them, in lower case. */
export const EN_PLACE =
  "(?:beijing|shanghai|tianjin|chongqing|hangzhou|ningbo|wenzhou|shaoxing|jiaxing|huzhou|jinhua|taizhou|quzhou|lishui|zhoushan|yiwu|suzhou|wuxi|nanjing|nantong|changzhou|xuzhou|yangzhou|hefei|guangzhou|shenzhen|dongguan|foshan|zhuhai|xiamen|fuzhou|quanzhou|jinan|qingdao|yantai|chengdu|wuhan|changsha|zhengzhou|xi'an|xian|dalian|shenyang|harbin|kunming|nanchang|zhejiang|jiangsu|guangdong|fujian|shandong|china|hong kong|singapore|east china)";
