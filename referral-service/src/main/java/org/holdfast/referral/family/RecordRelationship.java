package org.holdfast.referral.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says what somebody is to the child. */
@Schema(description = "Says what somebody is to the child")
record RecordRelationship(
        @Schema(description = "Who it is") @Valid @NotNull Somebody who,

        @Schema(description = "What they are to the child") @NotNull Kinship kinship,

        @Schema(description = "What they do for the child, or answer for") @Size(max = 3) @Nullable List<@NotNull CareRole> careRoles,

        @Schema(description = "Since when, where it was not always so", example = "2024-06-01") @PastOrPresent @Nullable LocalDate from) {}
