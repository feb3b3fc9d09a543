import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { ActorGuard } from './actor.guard.js';
import { SessionController } from './session.controller.js';

/** Who is calling, and whether they may. The guard stands before every route of every module. */
@Module({
  imports: [DiscoveryModule],
  controllers: [SessionController],
  providers: [{ provide: APP_GUARD, useClass: ActorGuard }],
})
export class IdentityModule {}
