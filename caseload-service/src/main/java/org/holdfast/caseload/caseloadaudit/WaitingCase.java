package org.holdfast.caseload.caseloadaudit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.TeamId;
import org.jspecify.annotations.Nullable;

/** A case that no named social worker had. */
@Schema(name = "WaitingCase")
record WaitingCase(
        CaseId caseId,
        @Nullable TeamId teamId,

        @Schema(description = "Since it opened", example = "3")
        int days,

        Rag rag) {

    /** How pressing the wait is: a child is seen by somebody of their own within days, and is on no list for weeks. */
    @Schema(name = "WaitingRag")
    enum Rag {
        GREEN,
        AMBER,
        RED;

        private static final int DAYS_OF_GREEN = 2;
        private static final int DAYS_OF_AMBER = 14;

        static Rag of(int days) {
            if (days <= DAYS_OF_GREEN) {
                return GREEN;
            }
            return days <= DAYS_OF_AMBER ? AMBER : RED;
        }
    }

    static WaitingCase of(CaseId caseId, @Nullable TeamId team, int days) {
        return new WaitingCase(caseId, team, days, Rag.of(days));
    }
}
