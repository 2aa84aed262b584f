package org.holdfast.caseload.enquiry;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.StrategyDiscussionId;

/** Puts an enquiry on another strategy discussion. */
@Schema(description = "Says which strategy discussion initiated the enquiry; the days to the conference count from it")
record RestOnDiscussion(@NotNull StrategyDiscussionId discussionId) {}
