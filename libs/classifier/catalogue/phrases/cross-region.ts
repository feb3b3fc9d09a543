import type { WindowPhrases } from '../phrases.types.js';

/** 跨省通办(远程虚拟)窗口 · Cross-region virtual window */
export const crossRegion: WindowPhrases = {
  duties: [
    '跨省通办:远程虚拟窗口、跨省迁移登记、证照互认、异地社保转移、两地互推管辖',
    'Remote virtual window, relocation between provinces, mutual recognition of certificates, insurance transfer across regions, both sides refuse',
  ],
  types: {
    'cross-region.remote-guide': {
      zh: [
        '我人在广州回不来,能不能视频弄', '法人在新加坡,能不能跨境视频核验签字', '人在广州回不来能视频弄吗',
        '不在本地办事', '外地老板签字视频', '网上帮我看材料', '隔着省办手续', '人在外省能远程办吗',
        '远程虚拟窗口怎么预约', '视频办理', '不想跑过去,能不能线上帮办', '跨省通办窗口预约',
        '在上海能办咱们县的业务吗', '屏对屏指导', '外地法人远程核验', '远程帮办连线', '异地代收代办',
        '长三角一网通办怎么用',
      ],
      en: [
        'the director is in Singapore, can he sign by video', 'I am in another city and cannot come',
        'by video please', 'sign from abroad', 'help online with the papers',
        'can it be done remotely from another province', 'book the virtual window',
        'video session with the window', "handle your county's matter from Shanghai", 'remote guidance',
        'identity check at a distance',
      ],
      keywords: [
        '跨境视频', '回不来', '视频', '视频弄', '不在本地', '人在广州', '人在上海', '线上帮', '网上帮',
        '隔着省', 'by video', 'cannot come', 'another city', 'online help', '远程', '虚拟窗口', '远程虚拟',
        '视频办理', '跨省通办', '异地办理', '长三角', '屏对屏', '远程帮办', '代收代办', '异地代办', '人在外地',
        '在外省', 'remote', 'virtual window', 'video session', 'from another province', 'remotely',
        'remote guidance',
      ],
    },
    'cross-region.license-transfer': {
      zh: [
        '总部想从南通搬到你们县,原来那边说要先拿这边的函', '想把公司注册地由浙江湖州迁至贵县',
        '总公司决定把注册地从无锡挪到你们这', '总部从南通搬到你们县', '先拿这边的函', '原来那边不给档案',
        '公司户口迁过来', '从外省整体转过来', '把公司迁到你们这', '公司从江苏迁到我们县怎么办', '跨省迁移登记',
        '迁出地不放人', '外省企业迁入手续', '公司要迁到外省,档案怎么转', '营业执照跨省迁移', '整体搬迁到安徽',
        '省外迁入要先去原地办调档吗', '跨省迁移档案丢了', '企业迁移一件事',
      ],
      en: [
        'move the registered seat from Zhejiang to your county', 'move our head office to your county',
        'the old place wants a letter first', 'bring the company from Jiangsu',
        'relocate our company from another province', 'move the registered office to another province',
        'the old province does not release the file', 'company migration across provinces',
      ],
      keywords: [
        '由浙江', '迁至', '总部', '搬到你们县', '这边的函', '接收函', '迁过来', '原来那边', '搬过来', '从南通',
        '从外省', '档案转', 'head office', 'letter first', 'your county', 'bring the company', '跨省迁移',
        '跨省搬迁', '迁入', '迁出', '外省迁入', '迁到外省', '省外', '调档', '企业迁移', '整体搬迁', '跨省迁入',
        '迁出地', '迁入地', '跨省', 'relocate', 'another province', 'move to another province',
        'cross-province', 'relocation between provinces', 'company migration',
      ],
    },
    'cross-region.mutual-recognition': {
      zh: [
        '外省发的安全员证这边不认', '别的省的上岗证要重考', '老家考的证能不能用', '在江苏办的登高证,这边查岗说不算', '江苏的食品生产许可,在安徽设厂能直接认吗',
        '江苏的许可在安徽能直接认吗', '外省证能直接用吗', '江苏办的登高证这边不算', '外地的证不认', '外地考的证查岗不算', '别的省的检测报告', '外省驾驶从业证',
        '外省的资质在这边认不认', '食品许可证跨省互认', '在浙江考的证安徽能用吗', '电子证照异地不认', '外省检测报告不认', '资质证照互认', '建筑资质跨省承接备案', '外地健康证能用吗',
        '营运证异地认可', '特种作业证省外的说查不到', '外地职称认不认', '长三角证照互认',
      ],
      en: [
        'food licence of one province used in the other', 'card from Jiangsu does not count here',
        'report of a laboratory in another province', 'is our certificate from another province recognised',
        'mutual recognition of permits', 'test report from another province rejected',
        'qualification from Zhejiang valid here', 'e-licence not accepted elsewhere',
      ],
      keywords: [
        '外省证书', '异地证', '外省发的', '这边不认', '你们这边不认', '直接认', '能直接认', '直接用', 'used in the other',
        '不算', '不认', '江苏办的', '外地考', '这边不算', '别的省', '外地办的', '浙江的证', '上海的证', 'does not count',
        'from another province', 'laboratory in another', '互认', '证照互认', '资质互认', '外省的证', '外省资质', '异地认可',
        '跨省认可', '不认外地', '外地的证', '外地资质', '电子证照', '外省检测', '省外', 'mutual recognition',
        'recognised in another province', 'certificate from another province', 'not recognised',
        'recognition',
      ],
    },
    'cross-region.ss-transfer': {
      zh: [
        '员工在上海交过七年,想并到这里来', '三名员工从苏州过来,养老保险关系转了四个月没动静',
        '以前在东莞缴的养老能不能接过来', '在上海交过七年想并过来', '以前在外地交的社保', '公积金从杭州转',
        '两地社保合并', '外地医保转', '异地社保怎么转过来', '外省公积金转移', '社保跨省转移接续',
        '员工在上海交的社保转到这里', '公积金异地转移接续卡住了', '养老保险关系跨省转', '医保关系转移接续',
        '外地缴费年限合并', '转移接续三个月没到', '原参保地不给转', '外省工作过的社保合并',
      ],
      en: [
        'pension of three workers from Suzhou does not arrive', 'seven years in Shanghai to be merged',
        'insurance paid elsewhere', 'fund from Hangzhou', 'transfer social insurance from another province',
        'housing fund transfer between cities', 'merge insurance years from Shanghai',
        'cross-province pension transfer takes months', 'former city does not release the insurance',
      ],
      keywords: [
        '参保凭证', 'transfer of pension', '从苏州', '交过七年', '并到这里', '并过来', '合并', '外地交的', '在上海交', '从杭州转', '转过来',
        '转到这', 'merged', 'paid elsewhere', 'seven years', 'years in', '异地社保', '社保跨省', '跨省转移', '转移接续', '异地转移',
        '外省公积金', '异地公积金', '公积金异地', '关系转移', '缴费年限', '社保转入', '原参保地', '外地社保', 'cross-region insurance',
        'insurance from another province', 'transfer between cities', 'pension transfer', 'from Shanghai',
        'fund transfer',
      ],
    },
    'cross-region.dispute-location': {
      zh: [
        '注册在你们县,厂在隔壁省,环保两边都说不是自己的', '项目横跨两省,施工许可两边住建都让找对方',
        '项目横跨两省都让找对方', '两边都让找对方', '两省主管部门互相推', '注册你们县厂在隔壁省两边不管',
        '环保两边都说不是自己', '户在那边人在这边都推', '两省交界', '哪边都不收', '两边都说归对方管',
        '注册地和经营地互相推', '两个省交界的厂没人管', '我们注册在A县生产在B县,都不受理', '户籍地和工作地互推',
        '两地税务都说不是他们征', '跨省项目管辖不清', '外省说找你们,你们说找外省', '属地管理扯皮',
        '飞地园区谁来管',
      ],
      en: [
        'project lies in two provinces and each sends us to the other',
        'registered in your county, plant over the border, both say no', 'neither county takes the case',
        'both counties say the other is in charge', 'registered here, producing there, nobody accepts',
        'two provinces push us back and forth', 'border of two provinces, no jurisdiction', 'each side refuses',
      ],
      keywords: [
        '横跨两省', '让找对方', '找对方', '两省', 'each sends us to the other', '隔壁省', '两边都说',
        '不是自己的', '都推', '两边', '哪边', '都不收', '厂在', '边界', 'neither county', 'over the border',
        'both say', 'border', '两边都不管', '两地', '互相推', '互推', '管辖', '注册地', '经营地', '属地',
        '都说归对方', '两个省', '飞地', '交界', '归对方管', '两头跑', 'both sides', 'jurisdiction',
        'each other', 'two provinces', 'both counties', 'registered here', 'back and forth between',
      ],
    },
  },
};
