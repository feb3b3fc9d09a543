import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { promoteModel, rollBackModel } from '@bihuan/application/routing/model-moves.js';
import { listModels } from '@bihuan/application/routing/promotion.js';
import type { Settings } from '@bihuan/config/settings.js';
import { ModelMoveAnswer, ModelMoveBody, ModelsAnswer } from '@bihuan/contracts/http/model.contract.js';
import { readNames } from '@bihuan/db/people/names.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { Answers } from '../http/answer.decorator.js';
import { idempotencyOf } from '../http/idempotency.js';
import { IdempotencyKey, NeedsKey } from '../http/preconditions.js';
import { CurrentActor } from '../identity/current-actor.decorator.js';
import { Policy } from '../identity/policy.decorator.js';
import { ListParts } from '../list/list-parts.js';
import { SETTINGS } from '../office/office.tokens.js';
import { presentModel } from './model.presenter.js';

/** The office's own classifiers: who decides, who is asked beside it, and moving the pointer (handbook 9). */
@ApiTags('models')
@Controller('models')
export class ModelController {
  constructor(
    private readonly parts: ListParts,
    @Inject(SETTINGS) private readonly settings: Settings<'api'>,
  ) {}

  @Get()
  @Policy('model:list')
  @Answers(200, ModelsAnswer, 'Where each stands, how it was made and how it did.')
  async list(): Promise<ModelsAnswer> {
    const { database, directory } = this.parts;
    const [models, regions] = await Promise.all([listModels(database), directory.all()]);
    const [first] = regions.values();
    if (!first) throw new Error('an office has a region');
    const people = models.map((m) => m.moved_by).filter((id) => id !== null);
    const names = await readNames(database, [...new Set(people)]);
    return { items: models.map((model) => presentModel(model, names, first.calendar)) };
  }

  @Post('rollback')
  @Policy('model:rollback')
  @NeedsKey()
  @Answers(200, ModelMoveAnswer, 'The champion before decides again, or the shipped catalogue.')
  async rollBack(
    @Body({ schema: ModelMoveBody }) body: ModelMoveBody,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string,
  ): Promise<ModelMoveAnswer> {
    const given = { actor, reason: body.reason, key: idempotencyOf(actor, key, body) };
    return (await rollBackModel(this.parts.database, given)).body as ModelMoveAnswer;
  }

  @Post(':model/promote')
  @Policy('model:promote')
  @NeedsKey()
  @Answers(200, ModelMoveAnswer, 'The shadow decides; 409 gate_closed names what the gate found.')
  async promote(
    @Param('model') model: string,
    @Body({ schema: ModelMoveBody }) body: ModelMoveBody,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string,
  ): Promise<ModelMoveAnswer> {
    const target = this.settings.ROUTING_PRECISION;
    const given = { actor, reason: body.reason, key: idempotencyOf(actor, key, body), model, target };
    return (await promoteModel(this.parts.database, given)).body as ModelMoveAnswer;
  }
}
