import type { Rule } from './rule.js';

/** The type of window `oversight` that a complaint about conduct belongs to. */
export interface Conduct {
  readonly type: string;
}

// Conduct of banks, customers, colleagues and platforms is not the conduct of a window.
const OTHERS =
  /银行|信贷经理|代理公司|招标代理|中介(公司|那边)?态度|客户|顾客|买家|卖家|供应商|对方公司|快递|物业|服务员|我们的?(员工|销售|客服)|bank|customer|supplier|landlord/u;

// Two counties that send a firm to each other are no delay of one window.
const BETWEEN_PLACES =
  /[县市区省](那边)?(说|让|叫|要)[^。]{0,16}[县市区省]|两(个|边|地|头)?(县|市|区|省|地)|county [ab]|(two|both) (counties|districts|cities|provinces)/u;

/**
 * Who waits and asks for the thing itself is angry, not complaining of conduct: that stays at the window that can give it.
 * Past the promised term or sent from door to door, it is conduct whatever is asked for.
 */
const ASKS =
  /(请|麻烦|求|希望|恳请|帮忙)[^,。]{0,8}(批|办|退|放行|放款|发放|拨|催|公示|认定|验收|审核|受理|通过|接通?|核查|出证|给[我个下])|什么时候(能|可以|才)?[^,。]{0,4}(批|公示|发|退|给|拨|下来|到账|办好|查)|能不能(快点|尽快|催|先)|\bplease (issue|pay|finish|connect|approve|release|speed|grant)|\bwhen (will|can) (we|it|the|our)/u;

/** 是不是必须选指定的三家: a question about the rule, not a complaint that one was forced. */
const ASKED_WHETHER =
  /(是不是|是否|要不要|需不需要)[^。!?]{0,24}|(必须|非要|一定要|只能)[^,。!?]{0,20}吗|(do|must|should) we (have to )?(use|hire)[^.]{0,40}/gu;

/** A window's conduct → oversight, never that window (handbook 9, pairs). */
export const CONDUCT: readonly Rule<Conduct>[] = [
  {
    id: 'conduct.bribery',
    says: { zh: '反映索要好处', en: 'Speaks of a bribe being asked for' },
    when: /吃拿卡要|索(要|取|贿)(好处|红包|贿赂|钱|财物)?|(要|收|给|送|塞)(个|点|了)?(红包|好处费|回扣|茶水费|辛苦费)|(准备|带|送|买|要)[^,。]{0,4}(几|一|两|二|三|\d)条(好)?烟|暗示[^,。]{0,10}(红包|表示|意思|送|打点)|不(送|给)[^,。]{0,6}(就)?不(给)?办|报销[^,。]{0,8}(餐费|油费|发票)给|\bbrib|kickback|red envelope|under the table|asked (us |me )?for (a )?(money|gift|cash)/u,
    unless: /竞争对手|采购(经理|员)|合作方|supplier|competitor/u,
    effect: { type: 'oversight.bribery' },
  },
  {
    id: 'conduct.agency',
    says: { zh: '反映指定中介或强制服务', en: 'Speaks of a forced agency or service' },
    when: /指定(的|了)?[^,。]{0,4}(中介|机构|公司|检测|第三方|单位|代理|厂家)|(必须|非要|一定要|只能)(找|用|去|选)(他们|某家|这家|那家|指定|推荐)|只认[^,。]{0,10}(家|机构|公司)|(就|只能?)(找|用)(这|那|他们)(一)?家|(别|其他)(的)?(家|公司|机构)[^,。]{0,10}(不|都不)(看|收|认|行)|强制(服务|购买|消费|捆绑|订购)|逼(我们|着)[^,。]{0,8}(找|用|买|订)|强制我们买|(force|forced|made|told|have) (us )?to (use|hire|buy from) (their|one|a certain|a particular|that)|designated (agency|agent|company)|only accepts? (reports|drawings) from/u,
    aside: ASKED_WHETHER,
    effect: { type: 'oversight.agency-designation' },
  },
  {
    id: 'conduct.fee',
    says: { zh: '反映乱收费', en: 'Speaks of an unlawful fee' },
    when: /乱收费|违规收费|强制收费|私自收费|搭车收费|收费(没有?|无)(依据|票据|标准)|(额外|另外|多)收(了)?[^,。]{0,8}(费|钱)[^,。]{0,12}(没|不)(有|开|给)?(票|依据|收据)|unlawful (fee|charge)|illegal (fee|charge)|extra fee [^.]{0,20}no (receipt|basis)/u,
    effect: { type: 'oversight.fee' },
  },
  {
    id: 'conduct.inspection',
    says: { zh: '反映重复检查', en: 'Speaks of repeated inspections' },
    when: /(重复|反复|频繁|三天两头|隔三差五|天天|多头|轮番|轮流)(地)?(来)?(检查|执法|抽查|查)|(上个月|一个月|这个月|一周|一年|半年)(里|内)?(来|被)?(检查|查|抽查)了?[^,。]{0,4}(次|趟|回|拨)|检查[^,。]{0,6}(太多|没完没了|应付不过来)|(上周|昨天|前天|上个?月|刚)[^。]{0,24}(这周|今天|这个?月|明天|又)[^,。]{0,12}(又来|再来|又查|又要查)|(天天|成天)(查|检查|audit)|(走了|刚走)[^,。]{0,12}又来(查|检查)|repeated inspections|inspected (us )?(\w+ times|again and again)|too many inspections|inspection after inspection/u,
    effect: { type: 'oversight.inspection' },
  },
  {
    id: 'conduct.repeat-docs',
    says: { zh: '反映反复要材料', en: 'Speaks of papers being asked for again' },
    when: /(反复|重复|一次又一次|三番五次|每次都|一会儿?要)[^,。]{0,8}(要|补|交|提交|提供)[^,。]{0,6}(材料|资料|证明)?|(材料|资料)[^,。]{0,6}(补|交|改|退)了?(好几|几|两|三|四|五|六|七|\d+)(次|遍|趟|回)|(跑|去)了(好几|三|四|五|六|七|八|\d+)(次|趟|回)[^。]{0,16}(材料|资料|不齐|又说)|又说(缺|少|差)|不一次(性)?(说清|告知|讲清)|(同一|同样)[^。]{0,10}(交|给|报)了[两二三四五六\d]+(遍|次|回)|same (documents|papers|papers again)|ask(ed|ing)? (us |me )?(again|repeatedly) for|(third|fourth|fifth|every) time [^.]{0,30}(document|paper|form)/u,
    effect: { type: 'oversight.repeat-docs' },
  },
  {
    id: 'conduct.attitude',
    says: { zh: '反映服务态度', en: 'Speaks of the attitude of staff' },
    when: /态度[^,。]{0,6}(差|恶劣|不好|冷漠|横|凶|蛮横|敷衍|傲慢|问题)|服务态度|爱理不理|爱答不理|不耐烦|(窗口|工作人员|办事员|接电话的|科员|那个人|柜台)[^,。]{0,12}(骂|吼|凶|甩脸|翻白眼|玩手机|挂(我|了)?(的)?电话|冷冰冰)|脸色难看|门难进|(电话|问)[^。]{0,30}(然后|就|直接)(把电话)?挂(了|断)|头都不抬|自己不会看|\brude\b|bad attitude|attitude (of|was|is)|yelled at|shouted at|hung up on|dismissive/u,
    unless: OTHERS,
    effect: { type: 'oversight.attitude' },
  },
  {
    id: 'conduct.delay',
    says: { zh: '反映超期或推诿', en: 'Speaks of overdue handling or buck-passing' },
    when: /踢皮球|推诿|不作为|懒政|(互相|来回|相互)(推|扯皮)|推来推去|拖(着|拉|延)[^,。]{0,4}不(办|批|给|理|受理)|(超过|过了)(承诺|法定|规定|办理|办结)(的)?(时限|期限|时间|日期)|超期(未|没|不)(办|答复|批)|催一次(推|拖)|(窗口|局里|单位|部门)[^,。]{0,8}(不给办|不受理|不给受理|拖着)|pass(ed|es|ing)? (us|me|the buck)[^.]{0,20}|buck[- ]passing|(承诺|规定|说好)[^,。]{0,4}[一二三五十\d]+个?(工作日|天)[^。]{0,12}(现在|已经|至今|都)[^,。]{0,6}(月|天|年)|(promised|said) (ten|\d+) (working )?days[^.]{0,40}(now|still|not)|(boss|leader|director) (has not|hasn't) signed|past (the|its|their) (promised|statutory|legal) (date|deadline|time)|nobody (takes|wants) responsib/u,
    unless: new RegExp(`${OTHERS.source}|${BETWEEN_PLACES.source}`, 'u'),
    effect: { type: 'oversight.delay' },
  },
  {
    id: 'conduct.waiting',
    says: { zh: '反映久拖未办', en: 'Speaks of a file that nobody moves' },
    when: /(拖|压|卡)了[^,。]{0,8}(天|周|月|年)[^,。]{0,8}(不|没)(办|批|给|回|结果|动静|答复)|一直(显示|是)?[^,。]{0,4}(审核|受理|审批|办理|流转)中|一拖再拖|石沉大海|没(有)?下文|迟迟不(办|批|受理|审批|给办|答复|盖章)|sit(s|ting)? on (our|my) (application|file)/u,
    unless: new RegExp(`${OTHERS.source}|${BETWEEN_PLACES.source}`, 'u'),
    unlessAnywhere: ASKS,
    effect: { type: 'oversight.delay' },
  },
];
