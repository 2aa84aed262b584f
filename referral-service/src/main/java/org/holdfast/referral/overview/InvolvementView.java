package org.holdfast.referral.overview;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.InvolvementState.Involvement;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Who works with a child after the front door, as caseload-service told last. */
@Schema(name = "Involvement", description = "Who works with a child, and how to reach them")
record InvolvementView(
        @Schema(description = "The record of the child under which they work")
        ChildId childId,

        @Nullable CaseId openCaseId,

        @Schema(description = "The team that holds the case") @Nullable TeamId teamId,

        List<Person> people) {

    /** Somebody who works with the child; their name and contact follow from workforce-service and may come later. */
    @Schema(name = "InvolvedPerson")
    record Person(
            WorkerId workerId,

            @Schema(description = "In which role", example = "PRIMARY", maxLength = 50)
            String role,

            @Schema(example = "2026-03-02T09:00:00Z") Instant since,

            @Schema(example = "Sasha Weir", maxLength = 200) @Nullable String fullName,

            @Schema(example = "sasha.weir@saltmere.example", maxLength = 254) @Nullable String email,

            @Schema(example = "01632 960001", maxLength = 50) @Nullable String telephone) {

        static Person of(Involvement involvement, @Nullable Contact contact) {
            return new Person(
                    involvement.workerId(),
                    involvement.role(),
                    involvement.since(),
                    contact == null ? null : contact.fullName(),
                    contact == null ? null : contact.email(),
                    contact == null ? null : contact.telephone());
        }
    }

    /** How to reach somebody. */
    record Contact(
            String fullName,
            @Nullable String email,
            @Nullable String telephone) {}
}
