package org.holdfast.caseload.allocation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role with a child ends. */
@Schema(description = "A role with a child ends")
record EndAllocation(@NotNull ChangeReason reason) {}
