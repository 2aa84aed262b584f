package org.holdfast.caseload.careleaver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.language.LanguageChecked;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.OfferId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** Something offered to a young person who leaves care. */
@Schema(name = "CareLeaverOffer")
@LanguageChecked
record OfferView(
        OfferId id,
        ChildId childId,
        OfferKind kind,

        @Schema(example = "An apprenticeship in the parks team", maxLength = 500) @FreeText
        String what,

        @Schema(example = "The council's parks", maxLength = 200)
        String by,

        boolean priority,
        @Schema(example = "2026-11-18") LocalDate on,
        WorkerId recordedBy,
        @Schema(example = "2026-11-18T11:00:00Z") Instant recordedAt,

        @Schema(description = "Absent while nobody has said") @Nullable TakeUp takeUp,

        @Schema(example = "I start in March, after my exams.", maxLength = 1000) @Nullable String said,

        @Schema(example = "2026-11-25T11:00:00Z") @Nullable Instant answeredAt,
        int version)
        implements AboutChildren, Versioned {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}
