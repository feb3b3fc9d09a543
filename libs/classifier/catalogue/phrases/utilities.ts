import type { WindowPhrases } from '../phrases.types.js';

/** 公共设施(水电气网)窗口 · Utilities */
export const utilities: WindowPhrases = {
  duties: [
    '水电气网等公共设施:用电报装、停电、账单、用水用气接入、宽带、园区道路路灯、充电桩、有序用电',
    'Power connection, outages, bills, water and gas connection, broadband, park roads and lights, charging piles, power rationing',
  ],
  types: {
    'utilities.power-install': {
      zh: [
        '630kVA满载要扩到1250', '新增几条挤出线电不够', '三台注塑机变压器带不动', '新厂要电', '申请800的变压器',
        '电拉不进来', '电杆要移', '负荷不够', '要换大线', '电工说容量超了', '装空调电不够', '高可靠供电费',
        '临电转正式', '屋顶光伏发电怎么卖', '厂房分户装表', '电力线路架到我厂门口', '厂房要增容,变压器不够用',
        '用电报装怎么办理', '新厂接电多久', '申请三相电', '变压器从315升到630', '供电方案一直没出来',
        '高压专线申请', '临时用电怎么申请', '电力增容费用谁出', '装个电表', '用电过户', '光伏并网申请',
        '电不够用,设备开不起来', '配电容量不足', '销户拆表',
      ],
      en: [
        'the 630 kVA transformer is full, procedure for 1250', 'add four lines, more power needed',
        'our 250 transformer is too weak', '400 kVA for a new plant', 'move a pole', 'bigger cable',
        'load too high', 'roof solar, sell to the grid', 'separate meters for tenants',
        'power capacity is not enough for the new machines', 'apply for a power connection',
        'increase the transformer to 630 kVA', 'temporary power for the site', 'three-phase power',
        'power supply plan delayed', 'solar grid connection', 'change the power account holder',
      ],
      keywords: [
        '满载', '630kva', '挤出', 'transformer is full', 'more power', '带不动', '要电', '注塑机', '容量超',
        '负荷', '电杆', '移杆', '换线', '电缆', '分户装表', '临电', '供电', '千伏安', '扩容', '电力', '用电',
        '光伏', '通电', 'too weak', 'cable', 'pole', 'more power', 'electricity for', 'load', 'solar', 'kva',
        'new plant power', '用电报装', '增容', '变压器', '接电', '通电', '三相电', '用电申请', '供电方案',
        '高压', '专线', '临时用电', '装电表', '电表', '电力过户', '并网', '光伏并网', '容量', '配电', '供电局',
        '国网', 'power connection', 'power capacity', 'transformer', 'kVA', 'grid connection', 'three-phase',
        'temporary power', 'electricity supply', 'capacity',
      ],
    },
    'utilities.outage': {
      zh: [
        '电说没就没', '炉子里的料全废', '一打雷就停', '傍晚电压低', '机器老停', '没通知就拉电', '自来水发黄',
        '水时有时无', '气压不够烧不起来', '停了半天谁赔', '修电修到几点', '又停电了', '一个月停了四次电',
        '电压不稳设备老跳闸', '突然停电模具报废了', '什么时候来电', '电压低机器带不动', '停电没通知',
        '园区线路老跳闸', '闪断导致产线停', '停水了怎么没人通知', '水压太低', '停气影响生产',
        '频繁停电损失谁赔', '三天两头跳闸',
      ],
      en: [
        'three cuts in a week and never a notice', 'power came back after six hours, product lost',
        'power gone again, batch lost', 'voltage drops every evening', 'when will it be repaired',
        'brown water', 'gas pressure too low', 'who pays for the damage of the cut',
        'power cut again without notice', 'voltage is unstable, machines trip', 'outage four times this month',
        'when will the power be back', 'low water pressure', 'water cut off', 'gas supply interrupted',
        'flicker stops our line',
      ],
      keywords: [
        '供电所', '停三次电', '说没就没', '第三回', '没通知', '打雷', '老停', '拉电', '料全废', '气压',
        '水发黄', '时有时无', '报废', '抢修', '来水', '电压', '没电了', 'drops', 'power gone', 'repaired',
        'brown water', 'gas pressure', 'batch lost', 'again without', '停电', '断电', '跳闸', '电压不稳',
        '电压低', '来电', '频繁停电', '闪断', '停水', '断水', '水压', '停气', '断气', '供电中断', '没电',
        '没水', 'power cut', 'outage', 'blackout', 'power failure', 'voltage', 'unstable voltage', 'trip',
        'no water', 'water pressure', 'power is out',
      ],
    },
    'utilities.bill': {
      zh: [
        '机器没开电费三万八', '表是不是快了', '电费翻倍', '水费突然两万', '抄表日期', '账单里有个罚款',
        '预缴电费余额', '电费滞纳金', '电费户名改', '每个月都估抄', '电费突然多了一倍', '水费算错了',
        '电费账单看不懂', '力调电费是什么', '燃气费为什么涨', '基本电费按容量还是需量', '水表有问题,数字不对',
        '电费发票怎么开', '多收了电费要退', '欠费停电了已经缴费', '漏水导致水费很高能减免吗', '功率因数罚款',
        '抄表抄错了',
      ],
      en: [
        'night tariff changed and now we pay more', 'machines were off and the bill is huge',
        'is the meter wrong', 'late fee on the electricity bill', 'estimated reading', 'name on the bill',
        'our electricity bill doubled', 'water bill is wrong', 'what is the power factor charge',
        'meter reading error', 'basic charge by capacity or demand', 'gas bill query',
        'refund of overcharged electricity', 'leak made the water bill very high',
      ],
      keywords: [
        '分时电价', '反而贵', '电费三万', '翻倍', '表是不是', '表快', '估抄', '余额', '预缴', '滞纳金电费',
        '户名', '反而', '费用明细', '多算', 'huge bill', 'meter wrong', 'meter', 'estimated',
        'name on the bill', '电费', '水费', '燃气费', '气费', '账单', '力调', '功率因数', '基本电费', '需量',
        '抄表', '水表', '电费发票', '多收电费', '欠费', '缴费', '电费单', 'electricity bill', 'water bill',
        'gas bill', 'bill', 'meter reading', 'power factor', 'overcharged', 'meter',
      ],
    },
    'utilities.water-gas': {
      zh: [
        '主管道还差六百米', '食堂要用管道气', '锅炉用气开通', '水管接到厂里', '自来水公司让等', '水表申请',
        '开栓通气', '燃气管绕路', '用气量增加要申请吗', '消防管接市政水', '新厂怎么接自来水',
        '天然气接入要多少钱', '用水报装', '燃气管道什么时候通到园区', '申请工业用气', '饭店开天然气',
        '水管口径要加大', '用气报装排队', '自来水接不进来,说管网没到', '锅炉改燃气要接管', '消防用水接口',
        '燃气公司说没有管网',
      ],
      en: [
        'gas for a boiler, 300 cubic metres an hour', 'the main is 600 metres away', 'canteen needs piped gas',
        'water meter application', 'bigger gas volume', 'water connection for the new plant',
        'natural gas connection, cost and time', 'larger water pipe', 'when does the gas main reach our park',
        'apply for industrial gas', 'restaurant gas supply installation',
      ],
      keywords: [
        '每小时', '开口', '管道气', '主管', '主管道', '差六百米', '接到厂里', '水表申请', '用气', '用水',
        '食堂用气', '燃气', '天然气', '通水', 'piped gas', 'the main', 'water meter', 'metres away',
        'gas volume', 'gas', '用水报装', '用气报装', '接水', '自来水接入', '自来水', '接天然气', '天然气接入',
        '燃气接入', '通气', '燃气报装', '水管口径', '燃气管道', '工业用气', '供水', '水务公司', '燃气公司',
        '开天然气', '装天然气', 'water connection', 'gas connection', 'natural gas', 'tap water', 'gas main',
        'water supply', 'gas supply', 'pipe',
      ],
    },
    'utilities.network': {
      zh: [
        '手机只有一格信号', '打电话打不进来', '网慢得要死', '会议卡顿', '拉光纤', '只有一家能装', '园区网费贵',
        '换运营商不行', '监控掉线', '信号塔', '宽带老断线', '厂里手机没信号', '园区只有一家运营商,宽带垄断',
        '5G基站信号差', '企业专线太慢', '装宽带物业不让进', '网络经常掉线开不了视频会议',
        '通信基站能不能装一个', '地下室没信号', '电信移动不给装', '光纤被挖断了', '固话迁移',
      ],
      en: [
        'only one company can connect us and it is twice as dear', 'one bar of signal',
        'calls do not get through', 'video calls freeze', 'only one provider', 'tower near the park',
        'broadband drops all day', 'no mobile signal in the plant', 'only one operator in the park',
        '5G signal is weak', 'dedicated line is slow', 'the property manager blocks the fibre',
        'internet is down',
      ],
      keywords: [
        '企业专线', '月租', '一格', '信号', '打不进来', '网慢', '卡顿', '拉光纤', '网费', '移动', '信号塔',
        '拉网线', '上网', 'one bar', 'calls', 'provider', 'tower', 'signal', 'slow internet', '宽带', '网络',
        '断网', '没信号', '手机信号', '信号差', '基站', '5G', '专线宽带', '光纤', '运营商', '电信', '联通',
        '网速', '掉线', '固话', 'WiFi', 'broadband', 'internet', 'mobile signal', 'fibre', 'fiber',
        'base station', 'network', 'operator', '5G signal',
      ],
    },
    'utilities.road-drainage': {
      zh: [
        '路一到下雨变成河', '水没到膝盖', '货车熄火', '厂门口积水', '路烂得不行', '轮胎爆了几个',
        '晚上黑灯瞎火', '树倒了挡路', '污水倒灌', '沟堵了', '门口垃圾堆', '路边停满车进不去', '标线没了',
        '缺减速带', '没有人行道', '下暴雨仓库泡水', '厂门口路坏了都是坑', '一下雨园区就积水',
        '路灯不亮好几个月', '下水道堵了污水冒出来', '园区道路没硬化大车进不来', '雨水管网不通,车间进水',
        '井盖没了', '园区门口没有红绿灯经常出车祸', '路面塌陷一个洞', '货车把路压坏没人修', '围墙外排水沟堵塞',
        '暴雨内涝厂房被淹', '垃圾没人清运', '断头路什么时候通',
      ],
      en: [
        'the road at the park gate turns into a river when it rains', 'water up to the knees',
        'truck broke down in the flood', 'road full of holes', 'dark at night, no lights', 'blocked ditch',
        'cars parked everywhere at our gate', 'garbage heap at the gate', 'fallen tree',
        'potholes in front of our gate', 'the park floods when it rains',
        'street lights have been off for months', 'blocked drain, sewage on the road', 'missing manhole cover',
        'trucks cannot enter, road not paved', 'water runs into our workshop after rain',
      ],
      keywords: [
        '变成河', '进不来', 'turns into a river', '膝盖', '熄火', '水淹', '泡水', '路烂', '坑', '黑灯瞎火',
        '倒灌', '沟堵', '垃圾', '停满车', '减速带', '树倒', '大雨', '暴雨', '门口的路', '路', '灯不亮',
        'full of holes', 'holes', 'knees', 'dark', 'ditch', 'garbage', 'heavy rain', 'road is broken', 'lights',
        '路坏了', '坑洼', '路面', '积水', '内涝', '路灯', '路灯不亮', '下水道', '井盖', '园区道路', '道路破损',
        '雨水管', '排水沟', '污水冒', '进水', '被淹', '修路', '断头路', '红绿灯', '垃圾清运', 'pothole',
        'potholes', 'flood', 'flooding', 'street light', 'street lights', 'blocked drain', 'manhole',
        'road surface', 'paved',
      ],
    },
    'utilities.charging': {
      zh: [
        '停车场自己装几个快充', '电动货车没地方充', '充电桩电价', '充电桩离得远', '装桩要增容吗', '桩子通电',
        '厂区想装充电桩', '充电桩报装怎么申请', '充电站建设手续', '员工停车场装充电桩', '充电桩电表怎么申请',
        '重卡充电站', '公共充电桩坏了', '物业不给装充电桩', '换电站接电', '电动车充电棚',
      ],
      en: [
        'thirty fast chargers for a logistics park', 'chargers in our car park',
        'electric trucks nowhere to charge', 'price for charging', 'install charging piles in our car park',
        'EV charging station connection', 'electricity meter for chargers', 'charger permit',
        'public charging pile broken', 'truck charging station',
      ],
      keywords: [
        '直流桩', '快充', '充电的', '电动货车', '电动车', '装几个', '桩', '自己装', '没地方充', 'chargers',
        'electric trucks', 'to charge', 'EV', '充电桩', '充电站', '充电', '换电站', '电动车充电',
        '新能源车充电', '充电设施', '装充电桩', '快充', 'charging pile', 'charging piles', 'EV charger',
        'EV charging', 'charging station', 'charger',
      ],
    },
    'utilities.power-rationing': {
      zh: [
        '周二周四不能开机', '能不能调成晚上干', '每天停六小时电是政府要求', '用电高峰让停', '保电申请',
        '限产限电', '通知压负荷一半', '电力紧张什么时候结束', '有序用电通知我们停三天', '限电影响交货',
        '错峰用电能不能调整', '夏天限电一周停三天', '拉闸限电合同违约', '能不能把我们列入保供名单',
        '限电没有提前通知', '需求响应补贴', '轮停计划表', '高温限电', '负荷管理要求压降',
      ],
      en: [
        'text message to cut 50 percent from six to ten in the evening', 'not allowed to run on Tuesdays',
        'shift to night because of the power plan', 'government tells us to cut load by half',
        'when does the shortage end', 'power rationing stops us three days a week', 'orderly power use notice',
        'off-peak production order', 'can we be put on the protected list', 'load reduction demanded',
        'rationing without notice, we miss delivery',
      ],
      keywords: [
        '负荷管理中心', '压减', '不能开机', '周二周四', '调成晚上', '高峰', '用电高峰', '压负荷', '电力紧张',
        '停机', '保电', '开三停四', '开五停二', '迎峰度夏', 'cut load', 'shortage', 'run at night',
        'not allowed to run', 'peak', '有序用电', '限电', '错峰', '错峰用电', '拉闸', '拉闸限电', '轮停',
        '保供', '需求响应', '压降负荷', '负荷管理', '避峰', '让电', 'power rationing', 'rationing',
        'orderly power use', 'off-peak', 'load shedding', 'load reduction', 'peak shaving',
      ],
    },
  },
};
