package org.holdfast.workforce.candidate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.jspecify.annotations.Nullable;

/** Offers a candidate a place. */
@Consistent
@Schema(description = "Offers a candidate a place")
record MakeOffer(
        @Schema(description = "Not ahead", example = "2026-10-19") @NotNull @PlausibleDay
        LocalDate on,

        @Schema(description = "The first day here", example = "2027-01-04") @NotNull @PlausibleDay
        LocalDate startsOn,

        @Schema(
                description = "Why somebody newly qualified comes beyond the posts of the team; needed where they do",
                example = "Two social workers retire within the year",
                maxLength = 1000)
        @Size(max = 1000) @Nullable String beyondPostsBecause)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (on == null || startsOn == null) {
            return;
        }
        if (on.isAfter(findings.today())) {
            findings.add("on", "ahead", "The day has come");
        }
        if (!startsOn.isAfter(on)) {
            findings.add("startsOn", "out-of-order", "The first day here comes after the offer");
        }
    }

    boolean isReasoned() {
        return beyondPostsBecause != null && !beyondPostsBecause.isBlank();
    }
}
