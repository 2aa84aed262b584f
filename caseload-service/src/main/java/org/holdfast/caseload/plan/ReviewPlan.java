package org.holdfast.caseload.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.national.Participation;
import org.jspecify.annotations.Nullable;

/** Records a review. */
@Schema(description = "Records a review of the plan; of a child protection plan, a review conference")
record ReviewPlan(
        @Schema(
                description = "The day, today or before, after the plan began and not at a weekend",
                example = "2027-03-05")
        @NotNull @PastOrPresent LocalDate heldOn,

        @NotNull Participation participation,

        @Schema(description = "The category of abuse from now on; as before where absent") @Nullable AbuseCategory category,

        @Schema(
                description = "What has changed for the child, and what is agreed",
                example = "Robin sleeps through the night. Mum and Nan share the mornings.",
                maxLength = 10000)
        @NotBlank @Size(max = 10000) String finding) {}
