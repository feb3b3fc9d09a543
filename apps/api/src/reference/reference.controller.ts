import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { Directory } from '@bihuan/application/office/directory.js';
import { regionOrFirst } from '@bihuan/application/preview/region-or-first.js';
import {
  CalendarAnswer,
  CalendarQuery,
  PoliciesAnswer,
  TaxonomyAnswer,
  TaxonomyQuery,
} from '@bihuan/contracts/http/reference.contract.js';
import type { Database } from '@bihuan/db/database.js';
import { readOfficeNow } from '@bihuan/db/office/office-now.read-model.js';
import { listPolicies } from '@bihuan/db/office/policy-list.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { DomainError } from '@bihuan/domain/errors.js';
import { localDate } from '@bihuan/domain/working-time/zone.js';
import { Answers } from '../http/answer.decorator.js';
import { CallerLimit } from '../http/caller-limit.js';
import { CurrentActor } from '../identity/current-actor.decorator.js';
import { Policy } from '../identity/policy.decorator.js';
import { DATABASE } from '../office/office.tokens.js';
import { presentCalendar, presentPolicies, presentTaxonomy } from './reference.presenter.js';

const PER_MINUTE = 240;

/** What the office goes by: windows and types, calendars, limits. */
@ApiTags('reference')
@Controller()
export class ReferenceController {
  private readonly limit = new CallerLimit(PER_MINUTE);

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  @Get('taxonomy')
  @Policy('taxonomy:read')
  @Answers(200, TaxonomyAnswer, 'Windows of a region with their problem types.')
  async taxonomy(
    @Query({ schema: TaxonomyQuery }) query: z.infer<typeof TaxonomyQuery>,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<TaxonomyAnswer> {
    this.limit.take(actor, request, response);
    const region = await regionOrFirst(this.directory, query.region);
    return presentTaxonomy(region, await this.directory.all());
  }

  @Get('calendars/:calendar')
  @Policy('calendar:read')
  @Answers(200, CalendarAnswer, 'The calendar in force, with one year day by day.')
  async calendar(
    @Param('calendar') code: string,
    @Query({ schema: CalendarQuery }) query: z.infer<typeof CalendarQuery>,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CalendarAnswer> {
    this.limit.take(actor, request, response);
    const regions = [...(await this.directory.all()).values()].filter((r) => r.calendar.code === code);
    const [first] = regions;
    if (!first) throw new DomainError('not_found', 'not_found', 'There is no such calendar.');
    const year = query.year ?? localDate(first.calendar, await readOfficeNow(this.database)).slice(0, 4);
    return presentCalendar(first, regions, Number(year));
  }

  @Get('policies')
  @Policy('policy:read')
  @Answers(200, PoliciesAnswer, 'Limits and rules by version, those in force first.')
  async policies(): Promise<PoliciesAnswer> {
    const [rows, regions] = await Promise.all([listPolicies(this.database), this.directory.all()]);
    return presentPolicies(rows, regions);
  }
}
