import {
  addDays,
  dayNumber,
  type Directory,
  type OwnershipConfig,
  startOfDay,
} from 'backstage-plugin-ai-readiness-common';
import type { DirectorySource } from '../catalog/DirectorySource';
import type { Finding } from './Finding';
import type { FindingReader } from './FindingReader';
import type { NoticeFor, NoticeStore } from './NoticeStore';
import { peopleOf } from './peopleOf';

/** What is due is told so many days before. */
const SOON_DAYS = 7;
/** What happened longer ago is no news, also after the backend was down. */
const NEWS_DAYS = 7;

/** Finds what there is to tell, and notes for whom. */
export class NoticeFinder {
  static create(options: {
    reader: FindingReader;
    notices: NoticeStore;
    directory: Pick<DirectorySource, 'current'>;
    ownership: Pick<OwnershipConfig, 'placeholders'>;
    clock: () => string;
  }): NoticeFinder {
    return new NoticeFinder(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof NoticeFinder.create>[0],
  ) {}

  async run(signal?: AbortSignal): Promise<void> {
    const { reader, notices, clock } = this.parts;
    const now = clock();
    const newsFrom = startOfDay(dayNumber(now) - NEWS_DAYS);
    await notices.dropStale(newsFrom);
    const { directory } = await this.parts.directory.current();
    // While nobody is known, there is nobody to tell; it is found again later.
    if (!directory.judgeable) return;
    const pages = reader.read({
      directory,
      newsFrom,
      dueUntil: addDays(now, SOON_DAYS),
      today: addDays(now, 0),
    });
    for await (const page of pages) {
      signal?.throwIfAborted();
      const untold = await notices.untold(page);
      const found = untold.flatMap(each => this.addressed(each, directory));
      if (found.length) await notices.keep(found, now);
    }
  }

  private addressed(
    { concerns, except, ...rest }: Finding,
    directory: Directory,
  ): NoticeFor[] {
    return peopleOf(concerns, directory, this.parts.ownership)
      .filter(ref => ref !== except)
      .map(recipient => ({ ...rest, recipient }));
  }
}
