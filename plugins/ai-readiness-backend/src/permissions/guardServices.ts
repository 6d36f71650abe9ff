import type { PermissionsService } from '@backstage/backend-plugin-api';
import { AuditedAssessmentService } from '../assessment/AuditedAssessmentService';
import { AuthorizedAssessmentService } from '../assessment/AuthorizedAssessmentService';
import type { AssessmentService } from '../assessment/AssessmentService';
import type { AssessmentStore } from '../assessment/AssessmentStore';
import { AuthorizedChecklistService } from '../checklist/AuthorizedChecklistService';
import type { ChecklistService } from '../checklist/ChecklistService';
import type { ReadinessDeps } from '../createReadiness';
import { AuditedDecisionService } from '../decision/AuditedDecisionService';
import { AuthorizedDecisionService } from '../decision/AuthorizedDecisionService';
import type { DecisionService } from '../decision/DecisionService';
import { AuthorizedCallers } from './AuthorizedCallers';
import type { ServiceResourceStore } from './ServiceResourceStore';

/**
 * What routes and tools may use: the services behind the permission policy, and
 * in front of it the auditor, who learns of what was refused too.
 */
export function guardServices(options: {
  deps: Pick<
    ReadinessDeps,
    'auditor' | 'auth' | 'permissionsRegistry' | 'userInfo'
  > & { permissions: PermissionsService };
  resources: ServiceResourceStore;
  store: AssessmentStore;
  assessments: AssessmentService;
  decisions: DecisionService;
  checklists: ChecklistService;
}): {
  assessments: AssessmentService;
  decisions: DecisionService;
  checklists: AuthorizedChecklistService;
} {
  const { deps, resources, store, assessments, decisions } = options;
  const { auditor, permissions } = deps;
  const callers = AuthorizedCallers.create({ ...deps, resources });
  return {
    assessments: AuditedAssessmentService.create({
      inner: AuthorizedAssessmentService.create({
        inner: assessments,
        store,
        callers,
      }),
      auditor,
    }),
    decisions: AuditedDecisionService.create({
      inner: AuthorizedDecisionService.create({ inner: decisions, callers }),
      auditor,
    }),
    checklists: AuthorizedChecklistService.create({
      inner: options.checklists,
      permissions,
    }),
  };
}
