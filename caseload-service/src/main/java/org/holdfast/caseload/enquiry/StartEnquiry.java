package org.holdfast.caseload.enquiry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.StrategyDiscussionId;

/** Begins a section 47 enquiry. */
@Schema(description = "Begins a section 47 enquiry")
record StartEnquiry(
        @NotNull StrategyDiscussionId discussionId,

        @Schema(
                description = "The day, today or before, and not before the strategy discussion",
                example = "2026-11-23")
        @NotNull @PastOrPresent LocalDate startedOn) {}
