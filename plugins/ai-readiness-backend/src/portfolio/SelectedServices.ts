import type { PortfolioFilter } from 'backstage-plugin-ai-readiness-common';
import type { ServiceSelector } from '../campaign/ServiceSelector';
import { slice } from './memory/Looks';
import type { PortfolioReader } from './PortfolioReader';

/** What a filter selects for the plugin itself, which may see everything. */
export class SelectedServices implements ServiceSelector {
  static create(options: { reader: PortfolioReader }): SelectedServices {
    return new SelectedServices(options.reader);
  }

  private constructor(private readonly reader: PortfolioReader) {}

  async selectedServices(filter: PortfolioFilter): Promise<readonly string[]> {
    const { reader } = this;
    const visible = { kind: 'all' } as const;
    const { index, look } = await reader.read(filter, { visible });
    const ordered = index.titles.order;
    const all = { offset: 0, limit: Infinity };
    return slice(look, ordered, all).map(index.idOf);
  }
}
