import { ANNOTATION_EDIT_URL } from '@backstage/catalog-model';
import type { Area } from '../checklist/types';
import { aDirectory, anEntity, around } from './__testUtils__/aCatalog';
import { DEFAULT_OWNERSHIP_CONFIG } from './config';
import type { ServiceSurroundings } from './namedOwners';
import { ownerSuggester } from './ownerSuggester';
import { resolveOwners } from './resolveOwners';

const remedy = (area: Area, given: ServiceSurroundings) =>
  resolveOwners(given, aDirectory(), DEFAULT_OWNERSHIP_CONFIG).find(
    ownership => ownership.area === area,
  )!.remedy;

const annotated = (owner: string) => around({ owners: { risk: owner } });
const here = 'component:default/triage';

describe('gapRemedy', () => {
  it('gives the annotation, the entity, a snippet and the link to edit it', () => {
    const editUrl = 'https://example.com/edit/catalog-info.yaml';
    const given = around({ annotations: { [ANNOTATION_EDIT_URL]: editUrl } });
    expect(remedy('user-support', given)).toEqual({
      entityRef: here,
      annotation: 'ai-readiness.io/user-support-owner',
      snippet:
        'metadata:\n  annotations:\n    ai-readiness.io/user-support-owner: group:default/<team>\n',
      editUrl,
      advice: `Name the user support owner on ${here}.`,
    });
  });

  it('leaves out the link where the catalog knows none', () => {
    expect(remedy('risk', around())).not.toHaveProperty('editUrl');
  });

  it('is absent where there is no gap', () => {
    expect(remedy('risk', annotated('claims'))).toBeUndefined();
  });

  it.each([
    ['nobody is named', around(), `Name the risk owner on ${here}.`],
    [
      'a group without members',
      annotated('ghosts'),
      `Add a member to group:default/ghosts, or replace the line on ${here} to name another risk owner.`,
    ],
    [
      'an owner that the catalog does not hold',
      annotated('user:gone'),
      `user:default/gone is not in the catalog: add it there, or replace the line on ${here} to name another risk owner.`,
    ],
    [
      'a placeholder',
      annotated('tbd'),
      `"group:default/tbd" stands for nobody: replace the line on ${here} to name the team or person who answers.`,
    ],
    [
      'free text',
      annotated('the team'),
      `"the team" is not an entity ref; an owner is a User or Group ref such as "group:default/claims" or "user:default/jane". Replace the line on ${here}.`,
    ],
    [
      'several dead owners: of the one that the gap is called by',
      annotated('tbd, ghosts'),
      `Add a member to group:default/ghosts, or replace the line on ${here} to name another risk owner.`,
    ],
  ])('advises: %s', (_, given, advice) => {
    expect(remedy('risk', given)?.advice).toBe(advice);
  });

  it('shows the line alone where one has to be replaced', () => {
    expect(remedy('risk', annotated('tbd'))?.snippet).toBe(
      'ai-readiness.io/risk-owner: group:default/<team>\n',
    );
  });

  it('shows the line alone where it names nobody', () => {
    expect(remedy('risk', annotated(''))).toMatchObject({
      snippet: 'ai-readiness.io/risk-owner: group:default/<team>\n',
      advice: `Name the risk owner on ${here}.`,
    });
  });

  it('mends an inherited owner where it is named', () => {
    const editUrl = 'https://example.com/edit/system.yaml';
    const system = anEntity('System', 'intake', {
      owners: { risk: 'ghosts' },
      annotations: { [ANNOTATION_EDIT_URL]: editUrl },
    });
    expect(remedy('risk', around({}, { system }))).toMatchObject({
      entityRef: 'system:default/intake',
      annotation: 'ai-readiness.io/risk-owner',
      snippet: 'ai-readiness.io/risk-owner: group:default/<team>\n',
      editUrl,
    });
  });

  it('mends the owner of the service on the service', () => {
    const given = around({ ownedBy: ['group:default/ghosts'] });
    expect(remedy('platform', given)).toMatchObject({
      entityRef: here,
      annotation: 'ai-readiness.io/platform-owner',
      snippet:
        'metadata:\n  annotations:\n    ai-readiness.io/platform-owner: group:default/<team>\n',
      advice: `Add a member to group:default/ghosts, or name another platform owner on ${here}.`,
    });
  });

  it('points to the Resource that has no live owner', () => {
    const dataset = (name: string, ownedBy: string[]) =>
      anEntity('Resource', name, {
        spec: { type: 'dataset' },
        ownedBy,
        annotations: { [ANNOTATION_EDIT_URL]: `https://example.com/${name}` },
      });
    const resources = [
      dataset('calls', ['group:default/claims']),
      dataset('notes', ['group:default/ghosts']),
    ];
    expect(remedy('data', around({}, { resources }))).toEqual({
      entityRef: 'resource:default/notes',
      snippet: 'spec:\n  owner: group:default/<team>\n',
      editUrl: 'https://example.com/notes',
      advice:
        'Give resource:default/notes an owner who can answer: the service depends on it.',
    });
  });

  it('asks for the annotation where none of the Resources has an owner', () => {
    const resources = [
      anEntity('Resource', 'calls', { spec: { type: 'dataset' } }),
    ];
    expect(remedy('data', around({}, { resources }))).toMatchObject({
      entityRef: here,
      annotation: 'ai-readiness.io/data-owner',
    });
  });

  describe('with somebody who may be meant', () => {
    const known = aDirectory({ 'group:default/claims-team': {} });
    const directory = { ...known, suggest: ownerSuggester(known) };
    const risk = (owner: string) =>
      resolveOwners(annotated(owner), directory, DEFAULT_OWNERSHIP_CONFIG).find(
        ({ area }) => area === 'risk',
      )!;

    it.each([
      [
        'Claims Team',
        '"Claims Team" is not an entity ref; did you mean group:default/claims-team?',
      ],
      [
        'component:default/claims',
        '"component:default/claims" names a component, not a User or Group; did you mean group:default/claims?',
      ],
      [
        'clams',
        'group:default/clams is not in the catalog; did you mean group:default/claims?',
      ],
    ])('asks and writes it down: %s', (owner, problem) => {
      const found = risk(owner);
      expect(found.owners[0].problem).toBe(problem);
      const [, meant] = /mean (.*)\?/.exec(problem)!;
      expect(found.remedy).toMatchObject({
        advice: `${problem} Replace the line on ${here}.`,
        snippet: `ai-readiness.io/risk-owner: ${meant}\n`,
      });
    });

    it('says what an owner is where nobody is near', () => {
      expect(risk('component:default/x').owners[0].problem).toBe(
        '"component:default/x" names a component, not a User or Group; an owner is a User or Group ref such as "group:default/claims" or "user:default/jane"',
      );
    });
  });

  it('advises somebody beside an owner who is absent', () => {
    const directory = {
      ...aDirectory(),
      absent: new Map([['user:default/jane', 'on leave']]),
    };
    const found = resolveOwners(
      annotated('user:jane'),
      directory,
      DEFAULT_OWNERSHIP_CONFIG,
    ).find(({ area }) => area === 'risk')!;
    expect(found.remedy?.advice).toBe(
      `user:default/jane is not available: replace the line on ${here} to name another risk owner, if only beside them.`,
    );
  });
});
