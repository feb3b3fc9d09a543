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
        '人在外省能远程办吗', '远程虚拟窗口怎么预约', '视频办理', '不想跑过去,能不能线上帮办',
        '跨省通办窗口预约', '在上海能办咱们县的业务吗', '屏对屏指导', '外地法人远程核验', '远程帮办连线',
        '异地代收代办', '长三角一网通办怎么用',
      ],
      en: [
        'can it be done remotely from another province', 'book the virtual window',
        'video session with the window', "handle your county's matter from Shanghai", 'remote guidance',
        'identity check at a distance',
      ],
      keywords: [
        '远程', '虚拟窗口', '远程虚拟', '视频办理', '跨省通办', '异地办理', '长三角', '屏对屏', '远程帮办',
        '代收代办', '异地代办', '人在外地', '在外省', 'remote', 'virtual window', 'video session',
        'from another province', 'remotely', 'remote guidance',
      ],
    },
    'cross-region.license-transfer': {
      zh: [
        '公司从江苏迁到我们县怎么办', '跨省迁移登记', '迁出地不放人', '外省企业迁入手续',
        '公司要迁到外省,档案怎么转', '营业执照跨省迁移', '整体搬迁到安徽', '省外迁入要先去原地办调档吗',
        '跨省迁移档案丢了', '企业迁移一件事',
      ],
      en: [
        'relocate our company from another province', 'move the registered office to another province',
        'the old province does not release the file', 'company migration across provinces',
      ],
      keywords: [
        '跨省迁移', '跨省搬迁', '迁入', '迁出', '外省迁入', '迁到外省', '省外', '调档', '企业迁移', '整体搬迁',
        '跨省迁入', '迁出地', '迁入地', '跨省', 'relocate', 'another province', 'move to another province',
        'cross-province', 'relocation between provinces', 'company migration',
      ],
    },
    'cross-region.mutual-recognition': {
      zh: [
        '外省的资质在这边认不认', '食品许可证跨省互认', '在浙江考的证安徽能用吗', '电子证照异地不认',
        '外省检测报告不认', '资质证照互认', '建筑资质跨省承接备案', '外地健康证能用吗', '营运证异地认可',
        '特种作业证省外的说查不到', '外地职称认不认', '长三角证照互认',
      ],
      en: [
        'is our certificate from another province recognised', 'mutual recognition of permits',
        'test report from another province rejected', 'qualification from Zhejiang valid here',
        'e-licence not accepted elsewhere',
      ],
      keywords: [
        '互认', '证照互认', '资质互认', '外省的证', '外省资质', '异地认可', '跨省认可', '不认外地', '外地的证',
        '外地资质', '电子证照', '外省检测', '省外', 'mutual recognition', 'recognised in another province',
        'certificate from another province', 'not recognised', 'recognition',
      ],
    },
    'cross-region.ss-transfer': {
      zh: [
        '异地社保怎么转过来', '外省公积金转移', '社保跨省转移接续', '员工在上海交的社保转到这里',
        '公积金异地转移接续卡住了', '养老保险关系跨省转', '医保关系转移接续', '外地缴费年限合并',
        '转移接续三个月没到', '原参保地不给转', '外省工作过的社保合并',
      ],
      en: [
        'transfer social insurance from another province', 'housing fund transfer between cities',
        'merge insurance years from Shanghai', 'cross-province pension transfer takes months',
        'former city does not release the insurance',
      ],
      keywords: [
        '异地社保', '社保跨省', '跨省转移', '转移接续', '异地转移', '外省公积金', '异地公积金', '公积金异地',
        '关系转移', '缴费年限', '社保转入', '原参保地', '外地社保', 'cross-region insurance',
        'insurance from another province', 'transfer between cities', 'pension transfer', 'from Shanghai',
        'fund transfer',
      ],
    },
    'cross-region.dispute-location': {
      zh: [
        '两边都说归对方管', '注册地和经营地互相推', '两个省交界的厂没人管', '我们注册在A县生产在B县,都不受理',
        '户籍地和工作地互推', '两地税务都说不是他们征', '跨省项目管辖不清', '外省说找你们,你们说找外省',
        '属地管理扯皮', '飞地园区谁来管',
      ],
      en: [
        'both counties say the other is in charge', 'registered here, producing there, nobody accepts',
        'two provinces push us back and forth', 'border of two provinces, no jurisdiction', 'each side refuses',
      ],
      keywords: [
        '两边都不管', '两地', '互相推', '互推', '管辖', '注册地', '经营地', '属地', '都说归对方', '两个省',
        '飞地', '交界', '归对方管', '两头跑', 'both sides', 'jurisdiction', 'each other', 'two provinces',
        'both counties', 'registered here', 'back and forth between',
      ],
    },
  },
};
