import bidding from './texts/bidding.json' with { type: 'json' };
import construction from './texts/construction.json' with { type: 'json' };
import crossRegion from './texts/cross-region.json' with { type: 'json' };
import ecology from './texts/ecology.json' with { type: 'json' };
import finance from './texts/finance.json' with { type: 'json' };
import general from './texts/general.json' with { type: 'json' };
import innovation from './texts/innovation.json' with { type: 'json' };
import ip from './texts/ip.json' with { type: 'json' };
import labor from './texts/labor.json' with { type: 'json' };
import land from './texts/land.json' with { type: 'json' };
import legal from './texts/legal.json' with { type: 'json' };
import licensing from './texts/licensing.json' with { type: 'json' };
import market from './texts/market.json' with { type: 'json' };
import oversight from './texts/oversight.json' with { type: 'json' };
import police from './texts/police.json' with { type: 'json' };
import policy from './texts/policy.json' with { type: 'json' };
import project from './texts/project.json' with { type: 'json' };
import safety from './texts/safety.json' with { type: 'json' };
import talent from './texts/talent.json' with { type: 'json' };
import tax from './texts/tax.json' with { type: 'json' };
import trade from './texts/trade.json' with { type: 'json' };
import transport from './texts/transport.json' with { type: 'json' };
import utilities from './texts/utilities.json' with { type: 'json' };

/** Whole texts of one problem type, in the language that carries them; a mixed one counts as Chinese. */
interface TypeTexts {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/**
 * Whole texts by type code, as firms would send them: each a situation as somebody lives it, with the words that no list
 * of phrases thinks of. Written for this catalogue; none is anybody's real text.
 */
export const TEXTS: Readonly<Record<string, TypeTexts>> = {
  ...bidding,
  ...construction,
  ...crossRegion,
  ...ecology,
  ...finance,
  ...general,
  ...innovation,
  ...ip,
  ...labor,
  ...land,
  ...legal,
  ...licensing,
  ...market,
  ...oversight,
  ...police,
  ...policy,
  ...project,
  ...safety,
  ...talent,
  ...tax,
  ...trade,
  ...transport,
  ...utilities,
};
