package org.holdfast.caseload.care;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An episode in which a child was missing from the place where they lived.
 *
 * @param code `M` missing, `A` away without authorisation
 */
record PastMissing(
        @NotNull @Pattern(regexp = "[MA]") String code,
        @NotNull @PastOrPresent LocalDate from,
        @PastOrPresent @Nullable LocalDate until,
        boolean interviewOffered,
        boolean interviewAccepted) {}
