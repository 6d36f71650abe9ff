import type { WriteRequest } from '../assessment/requests';
import { assertMay, assertMayStateAll, assertMayStateAny } from './assertMay';
import type { CallerStanding } from './CallerStanding';

/**
 * What can be told of a write before anything is read. Whose area an item is
 * in, and who has asked for an exemption, shows once the review is there.
 *
 * @throws NotAllowedError that names the permission
 */
export function assertMayWrite(
  standing: CallerStanding,
  request: WriteRequest,
): void {
  switch (request.kind) {
    case 'record-decision':
    case 'extend-condition':
      assertMay(standing.mayDecide);
      break;
    case 'complete-review':
      assertMay(standing.mayCompleteReviews);
      break;
    case 'answer-exemption':
      // Whoever asked for it may withdraw that; nobody asks without a name.
      if (request.answer !== 'revoke' || !standing.ref) {
        assertMay(standing.mayApproveExemptions);
      }
      break;
    case 'set-scope':
      assertMayStateAll(standing);
      break;
    default:
      assertMayStateAny(standing);
  }
}
