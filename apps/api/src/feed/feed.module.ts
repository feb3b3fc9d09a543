import { Module } from '@nestjs/common';
import { FeedController } from './feed.controller.js';
import { FeedReader } from './feed-reader.js';
import { FeedStreams } from './feed-streams.js';

/** The event feed. */
@Module({ controllers: [FeedController], providers: [FeedReader, FeedStreams] })
export class FeedModule {}
