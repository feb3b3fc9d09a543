import type { Locale, NoticeVars } from '@bihuan/domain/notice/notice.js';
import type { Audience, EventKind } from '@bihuan/domain/problem/events.js';
import { EN_ENTERPRISE } from './en.enterprise.js';
import { EN_STAFF } from './en.staff.js';
import type { EnterpriseTexts, Texts, Write } from './texts.js';
import { ZH_ENTERPRISE } from './zh-cn.enterprise.js';
import { ZH_STAFF } from './zh-cn.staff.js';

export type { Locale };

/** A notice as its channels need it: plain text, never markup, no word of the problem itself. */
export interface NoticeText {
  /** One line: number and state. */
  readonly subject: string;
  /** What happened, what comes next and until when, and the link. Lines are separated by `\n`. */
  readonly body: string;
  /** Number, state and link, nothing else. */
  readonly sms: string;
}

interface Language {
  readonly enterprise: EnterpriseTexts;
  readonly staff: Texts;
  readonly urgent: string;
  /** Said when things have moved on so far that no sentence of the notice still holds. */
  readonly seeLink: string;
  readonly footer: string;
  readonly sms: (number: string, state: string, link: string) => string;
}

const LANGUAGES: Readonly<Record<Locale, Language>> = {
  'zh-CN': {
    enterprise: ZH_ENTERPRISE,
    staff: ZH_STAFF,
    urgent: '【紧急】',
    seeLink: '现在的情况见下面的链接。',
    footer: '本通知由系统发出，请勿直接回复；回复和补充请打开链接。',
    sms: (number, state, link) => `【闭环】${number} ${state}。${link}`,
  },
  en: {
    enterprise: EN_ENTERPRISE,
    staff: EN_STAFF,
    urgent: 'Urgent: ',
    seeLink: 'How it stands now is behind the link below.',
    footer: 'Sent by the system. Please do not reply to this message; open the link instead.',
    sms: (number, state, link) => `[Bihuan] ${number}: ${state}. ${link}`,
  },
};

/**
 * The text of a notice: pure, so that sending it again gives the same text.
 * @throws Error when this event is never told to this audience: the tables and the texts would disagree
 */
export function noticeText(
  kind: EventKind,
  audience: Audience,
  locale: Locale,
  vars: NoticeVars,
): NoticeText {
  const language = LANGUAGES[locale];
  const write = writerOf(language, kind, audience);
  if (!write) throw new Error(`there is no text for ${kind} told to ${audience}`);
  const { state, lines } = write(vars);
  const urgent = vars.urgent && audience !== 'enterprise' ? language.urgent : '';
  return {
    subject: `${urgent}${vars.number} ${state}`,
    body: [...(lines.length > 0 ? lines : [language.seeLink]), '', vars.link, '', language.footer].join('\n'),
    sms: language.sms(vars.number, `${urgent}${state}`, vars.link),
  };
}

function writerOf(language: Language, kind: EventKind, audience: Audience): Write | undefined {
  if (audience === 'enterprise') return language.enterprise[kind];
  const texts = language.staff[kind];
  return texts?.[audience] ?? texts?.staff;
}
