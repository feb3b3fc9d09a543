import { v7 as uuidv7 } from 'uuid';
import taxonomy from '@bihuan/classifier/catalogue/taxonomy.json' with { type: 'json' };
import type { Actor, Membership, Role } from '@bihuan/domain/access/actor.js';
import { firmNames, peopleNames, type FirmName } from './cast-names.js';
import { newCreditCode } from './credit-code.js';
import { randomFrom, type Random } from './random.js';

/** A person of the demo office before there is a row of it. */
export interface Player {
  readonly actor: Actor;
  readonly username: string;
  readonly name: string;
  /** Nobody's: the demo must not ring anywhere, whatever provider is set. */
  readonly phone: string;
  readonly locale: 'zh-CN' | 'en';
  /** What `.data/demo.json` says of it. */
  readonly role: Role;
  readonly window?: string;
  readonly enterprise?: string;
}

/** An enterprise and the person who writes for it. */
export interface Firm {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly english: boolean;
  readonly user: Player;
}

/** Who works at one window. */
export interface WindowStaff {
  readonly clerks: readonly [Player, Player];
  readonly lead: Player;
  readonly head: Player;
  readonly deputy: Player;
}

/** Everybody in the demo office. */
export interface Cast {
  readonly firms: readonly Firm[];
  readonly windows: ReadonlyMap<string, WindowStaff>;
  readonly centre: Readonly<Record<CentreRole, readonly Player[]>>;
  readonly players: readonly Player[];
}

const CENTRE = {
  intake: 2,
  dispatcher: 2,
  follow_up: 2,
  supervisor: 2,
  supervision_office: 1,
  auditor: 1,
  admin: 1,
} as const;
export type CentreRole = keyof typeof CENTRE;

const REGIONS = ['county', 'duty'] as const;
export type Region = (typeof REGIONS)[number];
const FIRMS = 42;
/** A deputy leader answers for so many windows, a chief leader for so many of the first ones; the rest falls upward. */
const WINDOWS_A_DEPUTY = 4;
const WINDOWS_A_CHIEF = 6;
const WINDOWS_WITH_CHIEF = 12;
/** Not a real county's code: nobody's firm gets named by accident. */
const REGION_CODE = '339900';

const WINDOWS = taxonomy.windows.map((w) => ({ code: w.code, department: w.departments[0] ?? w.code }));

/**
 * The people and firms of the demo: the same names and codes in every installation, ids of its own.
 * @param firmIds ids by credit code, where the firms are enrolled already
 */
export function makeCast(firmIds: ReadonlyMap<string, string> = new Map()): Cast {
  const random = randomFrom('bihuan demo cast');
  const names = peopleNames(random);
  const players: Player[] = [];
  const add = (
    username: string,
    role: Role,
    memberships: readonly Membership[],
    more: Partial<Player> = {},
  ) => {
    const actor: Actor = { ref: { kind: 'user', id: uuidv7() }, memberships };
    const phone = `1380000${String(players.length).padStart(4, '0')}`;
    const name = names.next().value;
    const player: Player = { actor, username, name, phone, locale: 'zh-CN', role, ...more };
    players.push(player);
    return player;
  };
  const centre = Object.fromEntries(
    (Object.keys(CENTRE) as CentreRole[]).map((role) => [
      role,
      Array.from({ length: CENTRE[role] }, (_, i) => add(`${dashed(role)}.${i + 1}`, role, inCentre(role))),
    ]),
  ) as unknown as Cast['centre'];
  const windows = staffOf(add);
  const firms = firmNames(random, names, FIRMS).map((name, i) => firmOf(name, i, { add, random, firmIds }));
  return { firms, windows, centre, players };
}

type Add = (
  username: string,
  role: Role,
  memberships: readonly Membership[],
  more?: Partial<Player>,
) => Player;

function staffOf(add: Add): ReadonlyMap<string, WindowStaff> {
  const heads = new Map<string, Player>();
  const deputies: Player[] = [];
  for (let i = 0; i < WINDOWS_WITH_CHIEF; i += WINDOWS_A_CHIEF) {
    const codes = WINDOWS.slice(i, i + WINDOWS_A_CHIEF).map((w) => w.code);
    add(`chief.${i / WINDOWS_A_CHIEF + 1}`, 'chief_leader', atWindows('chief_leader', codes));
  }
  return new Map(
    WINDOWS.map(({ code, department }, i) => {
      const group = Math.floor(i / WINDOWS_A_DEPUTY);
      const covered = WINDOWS.slice(group * WINDOWS_A_DEPUTY, (group + 1) * WINDOWS_A_DEPUTY).map(
        (w) => w.code,
      );
      deputies[group] ??= add(`deputy.${group + 1}`, 'deputy_leader', atWindows('deputy_leader', covered));
      const ofDepartment = WINDOWS.filter((w) => w.department === department).map((w) => w.code);
      const head =
        heads.get(department) ??
        add(`head.${code}`, 'section_head', atWindows('section_head', ofDepartment), { window: code });
      heads.set(department, head);
      const clerk = (position: 'A' | 'B') =>
        add(`clerk.${code}.${position.toLowerCase()}`, 'clerk', atWindows('clerk', [code], position), {
          window: code,
        });
      const lead = add(`lead.${code}`, 'lead', atWindows('lead', [code]), { window: code });
      const staff: WindowStaff = { clerks: [clerk('A'), clerk('B')], lead, head, deputy: deputies[group] };
      return [code, staff] as const;
    }),
  );
}

interface Enrolling {
  readonly add: Add;
  readonly random: Random;
  readonly firmIds: ReadonlyMap<string, string>;
}

function firmOf(name: FirmName, i: number, { add, random, firmIds }: Enrolling): Firm {
  const code = newCreditCode(random, REGION_CODE);
  const id = firmIds.get(code) ?? uuidv7();
  const user = add(
    `firm.${String(i + 1).padStart(2, '0')}`,
    'enterprise',
    [{ role: 'enterprise', enterpriseId: id }],
    {
      name: name.person,
      locale: name.english ? 'en' : 'zh-CN',
      enterprise: code,
    },
  );
  return { id, code, name: name.firm, english: name.english, user };
}

/** The county's people are on duty too: region `duty` has the same windows (handbook 10). */
function inCentre(role: Role): readonly Membership[] {
  return REGIONS.map((region) => ({ role, region }));
}

function atWindows(role: Role, windows: readonly string[], position?: 'A' | 'B'): readonly Membership[] {
  return windows.flatMap((window) =>
    REGIONS.map((region) => ({ role, window, region, ...(position ? { position } : {}) })),
  );
}

function dashed(role: string): string {
  return role.replaceAll('_', '-');
}
