import type { DirectoryReader, DirectoryReading } from './DirectoryReader';
import type { DirectorySnapshot, DirectorySource } from './DirectorySource';

/**
 * The last directory that was read, for as long as it may serve. Everybody who
 * asks meanwhile waits for the same reading.
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

  async current(): Promise<DirectorySnapshot> {
    const { maxAgeMs, clock } = this.parts;
    const age = this.last
      ? Date.parse(clock()) - Date.parse(this.last.readAt)
      : Infinity;
    return this.last && age < maxAgeMs
      ? this.last
      : this.reading ?? this.refreshed();
  }

  async refreshed(): Promise<DirectoryReading> {
    const reading = this.parts.reader.read();
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
}
