import type { InboxPage } from '@bihuan/contracts/http/inbox.contract.js';
import { noticeText } from '@bihuan/contracts/notice/notice-text.js';
import type { InboxItem } from '@bihuan/db/machinery/inbox.repository.js';
import type { Calendar } from '@bihuan/domain/working-time/types.js';
import { formatInstant } from '@bihuan/domain/working-time/zone.js';

/** A notice in the words it was sent with: its facts were frozen when it was written down. */
export function presentNotice(item: InboxItem, calendar: Calendar): InboxPage['items'][number] {
  const { subject, body } = noticeText(item.kind, item.audience, item.locale, item.vars);
  return {
    id: item.id,
    problem: { id: item.problem_id, number: item.vars.number },
    kind: item.kind,
    subject,
    body,
    locale: item.locale,
    urgent: item.urgent,
    occurredAt: formatInstant(calendar, item.occurred_at),
    read: item.read_at !== null,
  };
}
