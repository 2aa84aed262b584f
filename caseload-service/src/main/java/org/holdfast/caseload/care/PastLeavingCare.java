package org.holdfast.caseload.care;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a young person who has left care was on a day.
 *
 * @param inTouch national code (SSDA903 IN_TOUCH)
 * @param activity national code (SSDA903 ACTIV)
 * @param accommodation national code (SSDA903 ACCOM)
 * @param eligibility letter of Annex A, list 9
 * @param pathwayReviewOn when the pathway plan was last reviewed
 */
record PastLeavingCare(
        @NotNull @PastOrPresent LocalDate on,

        @NotNull @Pattern(regexp = "YES|NO|DIED|REFU|NREQ|RHOM") String inTouch,

        @Pattern(regexp = "F[1245]|P[1245]|G[456]|0") @Nullable String activity,

        @Pattern(regexp = "[BCDEGHKRSTUVWXYZ][12]") @Nullable String accommodation,

        @Pattern(regexp = "[a-e]") @Nullable String eligibility,
        @PastOrPresent @Nullable LocalDate pathwayReviewOn) {}
