package org.holdfast.caseload.careleaver;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.AboutChildren;

/** A young person who turns 18 soon, or has: what is there, and what is missing. */
@Schema(name = "LeavingCare")
record LeavingCare(
        CaseId caseId,
        ChildId childId,
        @Schema(example = "2027-03-04") LocalDate turns18On,

        @Schema(description = "Weeks until then; negative afterwards", example = "15")
        long weeks,

        boolean personalAdviser,
        @Schema(description = "What has been offered") List<OfferKind> offered,

        @Schema(description = "What has not") List<OfferKind> gaps)
        implements AboutChildren {

    private static final int EIGHTEEN = 18;

    static LeavingCare of(
            CaseId caseId,
            ChildId child,
            LocalDate born,
            LocalDate today,
            Set<OfferKind> offered,
            boolean personalAdviser) {
        var turns18 = born.plusYears(EIGHTEEN);
        return new LeavingCare(
                caseId,
                child,
                turns18,
                ChronoUnit.WEEKS.between(today, turns18),
                personalAdviser,
                Arrays.stream(OfferKind.values()).filter(offered::contains).toList(),
                Arrays.stream(OfferKind.values())
                        .filter(kind -> !offered.contains(kind))
                        .toList());
    }

    @Override
    @JsonIgnore
    public CaseId id() {
        return caseId;
    }

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}
