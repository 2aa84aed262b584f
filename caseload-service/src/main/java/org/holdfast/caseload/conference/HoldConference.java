package org.holdfast.caseload.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.national.Participation;
import org.holdfast.caseload.strategy.Agency;
import org.holdfast.contracts.EnquiryId;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** Records an initial child protection conference. */
@Schema(description = "Records an initial child protection conference")
@Consistent
public record HoldConference(
        @NotNull ConferenceKind kind,

        @Schema(description = "The enquiry that led to it; needed for an initial one") @Nullable EnquiryId enquiryId,

        @Schema(
                description = "When the other authority told that the child moved here; needed for one who did",
                example = "2026-11-23")
        @PastOrPresent @Nullable LocalDate notifiedOn,

        @Schema(description = "The day, today or before, and not at a weekend", example = "2026-12-11")
        @NotNull @PastOrPresent LocalDate heldOn,

        @Schema(description = "Who took part") @NotEmpty @Size(max = 11) Set<@NotNull Agency> agencies,

        @NotNull Participation participation,

        @NotNull ConferenceOutcome outcome,

        @Schema(
                description = "What was decided and why, in words the family would recognise",
                example = "Robin stays with Mum. Nan sleeps in for now, and everybody meets again in ten days.",
                maxLength = 10000)
        @NotBlank @Size(max = 10000) String decision)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (kind == ConferenceKind.INITIAL && enquiryId == null) {
            findings.add("enquiryId", "enquiry-needed", "An initial conference follows an enquiry");
        }
        if (kind == ConferenceKind.TRANSFER_IN && enquiryId != null) {
            findings.add(
                    "enquiryId",
                    "recorded-once",
                    "A conference is recorded with its enquiry or by itself, and not with both (census rule 2884)");
        }
        if (kind == ConferenceKind.TRANSFER_IN && notifiedOn == null) {
            findings.add(
                    "notifiedOn", "day-needed", "Say when the other authority told: the conference is due from then");
        }
        if (kind == ConferenceKind.INITIAL && notifiedOn != null) {
            findings.add(
                    "notifiedOn", "not-of-this-kind", "Only a child who moved here was told of by another authority");
        }
        if (notifiedOn != null && heldOn != null && heldOn.isBefore(notifiedOn)) {
            findings.add("heldOn", "too-early", "It was held before the other authority told of the child");
        }
    }
}
