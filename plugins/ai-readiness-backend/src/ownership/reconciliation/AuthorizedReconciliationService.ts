import type {
  AuditorService,
  AuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  departureReadPermission,
  lossConfirmPermission,
  type LossSeen,
  type Reconciliation,
  reconciliationRunPermission,
  type Review,
  serviceRelinkPermission,
} from 'backstage-plugin-ai-readiness-common';
import { audited } from '../../audit/audited';
import { isPerson } from '../../permissions/isPerson';
import type { Operator, ReconciliationService } from './ReconciliationService';

/** What an operator asks for, as the audit log names it. */
interface Act {
  eventId: string;
  permission: BasicPermission;
  /** For the sentence that says no. */
  doing: string;
  /** Only somebody whose name stands for a person. */
  byPerson?: boolean;
  meta?: Record<string, string>;
}

/** Lets through what the permission policy allows, and tells the auditor. */
export class AuthorizedReconciliationService implements ReconciliationService {
  static create(options: {
    inner: ReconciliationService;
    permissions: PermissionsService;
    auth: AuthService;
    auditor: AuditorService;
  }): AuthorizedReconciliationService {
    return new AuthorizedReconciliationService(options);
  }

  private constructor(
    private readonly parts: Parameters<
      typeof AuthorizedReconciliationService.create
    >[0],
  ) {}

  async getState(operator: Operator): Promise<Reconciliation> {
    const { known } = await this.decide(operator, reconciliationRunPermission);
    return this.parts.inner.getState(known);
  }

  async reconcile(operator: Operator): Promise<Reconciliation> {
    const act = {
      eventId: 'reconcile',
      permission: reconciliationRunPermission,
      doing: 'Going through the catalog now',
    };
    return this.act(act, operator, known => this.parts.inner.reconcile(known));
  }

  async confirmLoss(
    seen: LossSeen,
    operator: Operator,
  ): Promise<Reconciliation> {
    const act = {
      eventId: 'guard-release',
      permission: lossConfirmPermission,
      doing: 'Confirming that owners are gone',
      byPerson: true,
      meta: { since: seen.since, lost: String(seen.lost) },
    };
    return this.act(act, operator, known =>
      this.parts.inner.confirmLoss(seen, known),
    );
  }

  async checkService(entityRef: string, operator: Operator): Promise<Review> {
    const act = {
      eventId: 'service-check',
      permission: reconciliationRunPermission,
      doing: 'Looking at a service now',
      meta: { entityRef },
    };
    return this.act(act, operator, known =>
      this.parts.inner.checkService(entityRef, known),
    );
  }

  async relink(
    entityRef: string,
    from: string,
    operator: Operator,
  ): Promise<Review> {
    const act = {
      eventId: 'service-relink',
      permission: serviceRelinkPermission,
      doing: 'Carrying the answers of a service over to another one',
      byPerson: true,
      meta: { entityRef, from },
    };
    return this.act(act, operator, known =>
      this.parts.inner.relink(entityRef, from, known),
    );
  }

  private async act<T>(
    { eventId, permission, doing, byPerson, meta }: Act,
    operator: Operator,
    act: (known: Operator) => Promise<T>,
  ): Promise<T> {
    const told = { eventId, ...(meta && { meta }) };
    return audited(this.parts.auditor, told, operator, async () => {
      const { known, mayAct } = await this.decide(operator, permission);
      if (!mayAct) {
        throw new NotAllowedError(
          `${doing} needs the permission ${permission.name}`,
        );
      }
      if (byPerson && !isPerson(operator.credentials, this.parts.auth)) {
        throw new NotAllowedError(
          `${doing} needs somebody who answers for it: sign in as yourself first`,
        );
      }
      return act(known);
    });
  }

  /** One request, for the act and for what the answer says of its reader. */
  private async decide(
    operator: Operator,
    permission: BasicPermission,
  ): Promise<{ known: Operator; mayAct: boolean }> {
    const { credentials, request } = operator;
    const decisions = await this.parts.permissions.authorize(
      [
        permission,
        reconciliationRunPermission,
        lossConfirmPermission,
        departureReadPermission,
      ].map(each => ({ permission: each })),
      { credentials },
    );
    const [mayAct, mayCheck, mayConfirm, maySeeDepartures] = decisions.map(
      ({ result }) => result === AuthorizeResult.ALLOW,
    );
    const mayConfirmLoss =
      mayConfirm && isPerson(operator.credentials, this.parts.auth);
    const viewer = { mayCheck, mayConfirmLoss, maySeeDepartures };
    return {
      known: { credentials, viewer, ...(request && { request }) },
      mayAct,
    };
  }
}
