import { mockServices } from '@backstage/backend-test-utils';
import { checklistResponseSchema } from 'backstage-plugin-ai-readiness-common';
import express from 'express';
import request from 'supertest';
import { AuthorizedChecklistService } from './AuthorizedChecklistService';
import { DefaultChecklistService } from './DefaultChecklistService';
import { createChecklistRouter } from './router';

describe('GET /checklist', () => {
  it('answers with the checklist in force, numbered, as the contract says', async () => {
    const checklists = await DefaultChecklistService.create({
      config: mockServices.rootConfig(),
      logger: mockServices.logger.mock(),
    });
    const app = express().use(
      createChecklistRouter({
        checklists: AuthorizedChecklistService.create({
          inner: checklists,
          permissions: mockServices.permissions(),
        }),
        httpAuth: mockServices.httpAuth(),
      }),
    );

    const { status, body } = await request(app).get('/checklist');

    expect(status).toBe(200);
    expect(checklistResponseSchema.parse(body)).toEqual(body);
    expect(body.hash).toBe(checklists.inForce().hash);
    expect(body.gates[3]).toMatchObject({ id: 'reliability', number: 4 });
    expect(body.gates[3].items[1]).toMatchObject({
      id: 'quality-monitoring',
      number: '4.2',
      critical: true,
    });
  });
});
