import { theDuties } from '../../__testUtils__/theLookups';
import { groupDuties } from './groupDuties';

const [overdue, due, area] = theDuties;
const workload = { items: 5, open: 0, openCritical: 0, notAssessed: 0 };

describe('groupDuties', () => {
  it.each([
    ['Overdue', overdue],
    ['Due next', due],
    ['Open', area],
    ['Open', { ...area, workload: { ...workload, notAssessed: 1 } }],
    ['Open', { ...area, workload, liveness: 'missing' as const }],
    ['Open', { ...overdue, overdue: false, dueOn: undefined }],
    ['In order', { ...area, workload }],
    [
      'In order',
      { ...overdue, overdue: false, dueOn: undefined, status: 'met' as const },
    ],
  ])('puts under %s what belongs there', (title, duty) => {
    expect(groupDuties([duty])).toEqual([{ title, duties: [duty] }]);
  });

  it('leaves out headings with nothing below them', () => {
    const titles = groupDuties([area, due]).map(group => group.title);
    expect(titles).toEqual(['Due next', 'Open']);
  });
});
