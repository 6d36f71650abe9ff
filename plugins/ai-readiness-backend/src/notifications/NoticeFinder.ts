import {
  addDays,
  dayNumber,
  type Directory,
  DUE_SOON_DAYS,
  type OwnershipConfig,
  startOfDay,
} from 'backstage-plugin-ai-readiness-common';
import type { DirectorySource } from '../catalog/DirectorySource';
import type { Finding } from './Finding';
import type { FindingReader } from './FindingReader';
import type { NoticeFor, NoticeStore } from './NoticeStore';
import { peopleOf } from './peopleOf';

/** What happened longer ago is no news, also after the backend was down. */
const NEWS_DAYS = 7;
/** Longer than anything that was told could be found anew. */
const REMEMBERED_DAYS = 400;

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

  /**
   * Leaves nothing to be sent but what holds now.
   *
   * @returns `false`, with nothing found, while nobody is known
   */
  async run(signal?: AbortSignal): Promise<boolean> {
    const { reader, notices, clock } = this.parts;
    const now = clock();
    await notices.forget(startOfDay(dayNumber(now) - REMEMBERED_DAYS));
    const { directory } = await this.parts.directory.current();
    if (!directory.judgeable) return false;
    const newsFrom = startOfDay(dayNumber(now) - NEWS_DAYS);
    const pages = reader.read({
      directory,
      newsFrom,
      dueUntil: addDays(now, DUE_SOON_DAYS),
      today: addDays(now, 0),
    });
    for await (const page of pages) {
      signal?.throwIfAborted();
      const { untold, waiting } = await notices.sort(page);
      const addressed = (findings: readonly Finding[]) =>
        findings.flatMap(each => this.addressed(each, directory));
      await notices.keep(addressed(untold), now);
      await notices.renew(addressed(waiting), now);
    }
    await notices.dropUnsent(now);
    return true;
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
