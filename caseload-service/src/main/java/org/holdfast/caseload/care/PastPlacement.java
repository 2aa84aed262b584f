package org.holdfast.caseload.care;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place where a child who was looked after lived.
 *
 * @param code national code (SSDA903 PLACE)
 * @param provider national code (SSDA903 PLACE_PROVIDER)
 * @param began why the episode began (SSDA903 RNE)
 * @param ended why it ended (SSDA903 REC)
 * @param changed why the place changed (SSDA903 REASON_PLACE_CHANGE)
 * @param urn of the home at Ofsted
 * @param authority number of the local authority in which it lies
 */
record PastPlacement(
        @NotNull @Pattern(regexp = "A[3-6]|K[1-3]|P[13]|R[1235]|S1|T[0-4]|U[1-6]|Z1[1-4]?") String code,

        @Pattern(regexp = "PR[0-5]") @Nullable String provider,
        @NotNull @PastOrPresent LocalDate from,
        @PastOrPresent @Nullable LocalDate until,
        @Pattern(regexp = "[SLPTBU]") @Nullable String began,

        @Pattern(regexp = PastLegalStatus.WHY_IT_ENDED) @Nullable String ended,

        @Pattern(regexp = "CARPL|CLOSE|ALLEG|STAND|APPRR|CREQB|CREQO|CHILD|LAREQ|PLACE|CUSTOD|OTHER") @Nullable String changed,

        @Size(max = 8) @Nullable String postcode,
        @Pattern(regexp = "[A-Z0-9]{1,12}") @Nullable String urn,
        @Pattern(regexp = "[0-9]{3}") @Nullable String authority) {}
