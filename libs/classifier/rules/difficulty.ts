import type { Difficulty } from '@bihuan/domain/problem/problem.js';
import type { Rule } from './rule.js';

/** The layers of handbook 9, Difficulty, as data. A change of any line is a new version. */
export interface DifficultyTable {
  /** Recorded with every rule that fired. */
  readonly version: string;
  /** A question about how something is done: simple. */
  readonly consultation: Rule<Difficulty>;
  /** A question in which this stands is none. */
  readonly grievance: RegExp;
  /** Each makes a problem at least as hard as its effect says. */
  readonly raises: readonly Rule<Difficulty>[];
}

/** A question about how something is done, however hard the matter (handbook 2, Difficulty). */
const CONSULTATION: Rule<Difficulty> = {
  id: 'difficulty.consultation',
  says: { zh: '属于咨询,按简单', en: 'A consultation: simple' },
  when: /咨询|请问|想问|问一下|了解一下|怎么(办|弄|申请|申报|操作|填|交|查|开|走|报|注册|登记|算|备案|补|改|续|领|取|迁|换|注销|变更|评|考)|罚多少|如何(办理|申请|申报|操作|登记|备案|缴纳|查询)|(需要|要)(准备)?(什么|哪些)(材料|资料|条件|手续)|(什么|哪些)(条件|流程|手续|要求)|流程是|去哪(里|儿|个)|哪个(部门|窗口|科室)|多久能|能不能(申请|办|享受)|是否(需要|可以|符合)|(可以|能|要|有)[^,。]{0,16}吗$|\bhow (do|can|to|should)\b|what (documents|papers|do (i|we) need|are the)|where (do|can|should)|which (office|window|department)|(do|can|could|may|should) (i|we)\b|would like to (know|ask)/u,
  effect: 'simple',
};

/** A consultation that is a grievance is none: something was refused, is late, is owed or wrong. */
const GRIEVANCE =
  /拒|驳回|退回|不给|不让|不肯|不同意|不认|没人|迟迟|一直(没|不|未)|至今|还(没|未)(到|批|给|发|办|下来|解决|回)|拖(?!车|拉机|挂)|欠|被罚|罚了|罚得|罚款(太|单|\d)|处罚(决定|太|过|书)|冻结|卡住|失败|报错|错误|出错|停(电|水|气|产)|投诉|举报|维权|推(诿|来|脱|给)|互推|凭什么|为什么(还|不|没)|不合理|refus|reject|still (not|no|waiting)|haven't|ha(s|ve) not|still have|hasn't|never|overdue|owe|unpaid|frozen|fail|error|wrong|complain/u;

// What makes a problem challenging or complex, whatever its type's default (handbook 2, Difficulty).
const RAISES: readonly Rule<Difficulty>[] = [
  {
    id: 'difficulty.quarrel',
    says: { zh: '部门之间互推管辖,按疑难', en: 'A jurisdiction quarrel: challenging' },
    when: /互相推|推来推去|踢皮球|互推|扯皮|都说不(归|是|属|在)|都不(管|认|接|受理)|(说|让|叫|要)(我们|我)?(去)?找[^。]{1,24}(说|让|叫|又|却)[^。]{0,10}(找|归|是)|不归[^。]{1,20}(也|又)?(说)?不归|没有?(一个)?(部门|单位)(愿意)?(管|认|接)|两边都(说|不)|each (says|said|sends?|office says)|back and forth between|both (sides )?refuse|neither [^.]{1,40} (will|wants|takes)|pass(ed|es|ing)? the buck|sent? (us|me) (back and forth|in circles)/u,
    effect: 'challenging',
  },
  {
    id: 'difficulty.bodies',
    says: { zh: '须多个部门共同办理,按疑难', en: 'Several bodies must act: challenging' },
    when: /(多|几|两|三|四|五)个?(部门|单位|委办局|局)[^。]{0,10}(联合|会签|协调|共同|一起|都要|配合)|(联合|统筹|牵头)(协调|会商|会审|办理)|(请|希望|需要?)[^,。]{0,8}(政府|县里|市里|领导)[^,。]{0,6}(牵头|协调|出面)|several (offices|departments|bodies|authorities)|(coordinate|coordination) (between|among|across)/u,
    effect: 'challenging',
  },
  {
    id: 'difficulty.disputed',
    says: { zh: '事实有争议,按疑难', en: 'Facts are disputed: challenging' },
    when: /各执一词|事实不(清|符)|与(事实|实际)不符|不属实|说法不一|(对方|他们|局里)(否认|不承认|不认账)|双方(争议|有争议|僵持)|认定(事实)?有误|disputed? (facts?|the facts)|contradict|denies|deny (it|that)/u,
    effect: 'challenging',
  },
  {
    id: 'difficulty.history',
    says: { zh: '历史遗留问题,按疑难', en: 'A matter of long history: challenging' },
    when: /历史(遗留|原因|问题)|遗留问题|(十几|十多|二十多?|三十多?|几十|1\d|2\d|3\d)年(前|来|了|没|都)|改制(时|前|后|遗留)|前任(领导|书记|镇长|村)|上一?届(政府|村委|班子)|老账|legacy (issue|problem|matter|title)|(decades?|(1\d|2\d|ten|fifteen|twenty) years) (ago|old|of)/u,
    effect: 'challenging',
  },
  {
    id: 'difficulty.public-promise',
    says: { zh: '涉及政府承诺或公共资金,按疑难', en: 'Public money or a public promise: challenging' },
    when: /(招商|政府|县里|镇里|园区|管委会|领导)[^。]{0,12}(承诺|答应|许诺|协议)|投资协议|会议纪要|财政[^,。]{0,8}(没钱|紧张|拿不出|困难|没有资金)|(征收|拆迁|征地)[^,。]{0,6}补偿|政府(部门)?(欠|拖欠)|(promised|pledged|agreed) (by|in) the (government|county|park|investment)|(government|county|park|committee) (promised|pledged)|investment agreement|expropriat/u,
    effect: 'challenging',
  },
  {
    id: 'difficulty.group',
    says: { zh: '可能引发群体事件,按疑难', en: 'Group risk: challenging' },
    when: /罢工|上访|堵(门|路)|拉横幅|闹事|群体(性|事件|上访|投诉|讨|诉求)|集体(上访|讨薪|投诉|离职|维权)|(几十|上百|数百|几百|\d{2,}(多)?)(名|个|位|号|户)?(员工|工人|农民工|职工|业主|商户|村民)[^,。]{0,12}(闹|堵|讨|等着|没|欠|围|停工|失业)|\bstrike\b|protest|petition(ing|ers)|(dozens|hundreds) of (workers|employees|staff)/u,
    effect: 'challenging',
  },
  {
    id: 'difficulty.no-rule',
    says: { zh: '没有现成规定或先例,按疑难', en: 'No rule or precedent for it: challenging' },
    when: /没有?(相关|明确|具体|对应)?的?(规定|政策|先例|标准|依据|条文)可(循|依|参照|套)|(没有|无)(先例|前例)|无(据|法)可依|政策(空白|没有?覆盖)|(法规|规定|文件)[^,。]{0,6}(没写|空白|没有?(提到|明确))|no (rule|regulation|precedent|law|guidance) (for|covers|exists|about|on)|not covered by (any|the) (rule|law|regulation|policy)|grey (area|zone)/u,
    effect: 'challenging',
  },
  {
    id: 'difficulty.leader',
    says: { zh: '须领导集体决策,按疑难', en: 'Needs a decision of the leaders: challenging' },
    when: /一事一议|常务会|县长办公会|专题会|上会(研究|讨论|决定)|(领导|县长|书记|市长)[^,。]{0,6}(拍板|定夺|批示|决策|点头)|(needs?|requires?|waiting for) (a |the )?(decision|approval) (of|by|from) the (county|city|mayor|leaders?|government)/u,
    effect: 'challenging',
  },
  {
    id: 'difficulty.site',
    says: { zh: '须现场查看,至少按复杂', en: 'Needs a look on site: at least complex' },
    when: /(来|到|派人)[^,。]{0,8}(现场|实地|厂里|厂区|我们这)[^,。]{0,4}(看|查|勘|核|测)|(现场|实地)(踏勘|查看|勘查|核查|勘验|测量|看一?[看下])|派人来?(看|测|勘|核实)|(come|send (somebody|someone|an? \w+)) (and|to) (look|see|check|measure|inspect)|on[- ]site (visit|check|inspection)|visit (our|the) (site|plant|factory)/u,
    effect: 'complex',
  },
];

/** The table in force. */
export const DIFFICULTY_TABLE: DifficultyTable = {
  version: 'difficulty-2',
  consultation: CONSULTATION,
  grievance: GRIEVANCE,
  raises: RAISES,
};
