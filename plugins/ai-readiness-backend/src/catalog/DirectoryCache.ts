import type { DirectoryReader, DirectoryReading } from './DirectoryReader';
import type { DirectorySnapshot, DirectorySource } from './DirectorySource';

/**
 * The last directory that was read. An old one still serves while it is renewed;
 * everybody who needs the first one waits for the same reading.
 */
export class DirectoryCache implements DirectorySource {
  static create(options: {
    reader: Pick<DirectoryReader, 'read'>;
    maxAgeMs: number;
    clock: () => string;
  }): DirectoryCache {
    return new DirectoryCache(options);
  }

  private last?: DirectorySnapshot;
  private reading?: Promise<DirectoryReading>;

  private constructor(
    private readonly parts: Parameters<typeof DirectoryCache.create>[0],
  ) {}

  /** What was read last, however old; nothing is read for it. */
  known(): DirectorySnapshot | undefined {
    return this.last;
  }

  /** Nobody waits for what can be answered from before, but for the first time. */
  async current(): Promise<DirectorySnapshot> {
    const { last } = this;
    if (!last) return this.reading ?? this.refreshed();
    if (this.isOld(last) && !this.reading) {
      // Whoever asks next may find it renewed; the catalog may also be silent.
      this.refreshed().catch(() => {});
    }
    return last;
  }

  async refreshed(signal?: AbortSignal): Promise<DirectoryReading> {
    const reading = this.parts.reader.read(signal);
    this.reading = reading;
    try {
      const read = await reading;
      const { directory, readAt } = read;
      // The contacts are as large again, and looked at by nobody later.
      this.last = { directory, readAt };
      return read;
    } finally {
      if (this.reading === reading) this.reading = undefined;
    }
  }

  private isOld({ readAt }: DirectorySnapshot): boolean {
    const { maxAgeMs, clock } = this.parts;
    return Date.parse(clock()) - Date.parse(readAt) >= maxAgeMs;
  }
}
