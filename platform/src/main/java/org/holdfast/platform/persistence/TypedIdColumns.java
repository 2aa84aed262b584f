package org.holdfast.platform.persistence;

import jakarta.persistence.Converter;
import org.holdfast.contracts.AbsenceId;
import org.holdfast.contracts.AccessGrantId;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.DecisionId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.TaskId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.ToolId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.contracts.WorkerId;

/** Every typed id of the contracts as a column. */
interface TypedIdColumns {

    @Converter(autoApply = true)
    class OfAbsenceId extends TypedIdColumn<AbsenceId> {
        OfAbsenceId() {
            super(AbsenceId::new);
        }
    }

    @Converter(autoApply = true)
    class OfAccessGrantId extends TypedIdColumn<AccessGrantId> {
        OfAccessGrantId() {
            super(AccessGrantId::new);
        }
    }

    @Converter(autoApply = true)
    class OfAgencyId extends TypedIdColumn<AgencyId> {
        OfAgencyId() {
            super(AgencyId::new);
        }
    }

    @Converter(autoApply = true)
    class OfAllocationId extends TypedIdColumn<AllocationId> {
        OfAllocationId() {
            super(AllocationId::new);
        }
    }

    @Converter(autoApply = true)
    class OfCaseId extends TypedIdColumn<CaseId> {
        OfCaseId() {
            super(CaseId::new);
        }
    }

    @Converter(autoApply = true)
    class OfChildId extends TypedIdColumn<ChildId> {
        OfChildId() {
            super(ChildId::new);
        }
    }

    @Converter(autoApply = true)
    class OfDecisionId extends TypedIdColumn<DecisionId> {
        OfDecisionId() {
            super(DecisionId::new);
        }
    }

    @Converter(autoApply = true)
    class OfReferralId extends TypedIdColumn<ReferralId> {
        OfReferralId() {
            super(ReferralId::new);
        }
    }

    @Converter(autoApply = true)
    class OfSessionId extends TypedIdColumn<SessionId> {
        OfSessionId() {
            super(SessionId::new);
        }
    }

    @Converter(autoApply = true)
    class OfTaskId extends TypedIdColumn<TaskId> {
        OfTaskId() {
            super(TaskId::new);
        }
    }

    @Converter(autoApply = true)
    class OfTeamId extends TypedIdColumn<TeamId> {
        OfTeamId() {
            super(TeamId::new);
        }
    }

    @Converter(autoApply = true)
    class OfToolId extends TypedIdColumn<ToolId> {
        OfToolId() {
            super(ToolId::new);
        }
    }

    @Converter(autoApply = true)
    class OfWorkPlanId extends TypedIdColumn<WorkPlanId> {
        OfWorkPlanId() {
            super(WorkPlanId::new);
        }
    }

    @Converter(autoApply = true)
    class OfWorkerId extends TypedIdColumn<WorkerId> {
        OfWorkerId() {
            super(WorkerId::new);
        }
    }
}
