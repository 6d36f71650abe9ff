import {
  checklistResponseSchema,
  reviewSchema,
} from 'backstage-plugin-ai-readiness-common';
import { aReview } from './aReview';
import { theChecklist } from './theChecklist';

describe('the examples that the tests rest on', () => {
  it('are what the API may answer', () => {
    expect(reviewSchema.parse(aReview())).toEqual(aReview());
    expect(checklistResponseSchema.parse(theChecklist)).toEqual(theChecklist);
  });
});
