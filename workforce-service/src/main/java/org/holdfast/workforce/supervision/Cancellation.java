package org.holdfast.workforce.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who called a supervision off, and why. */
@Embeddable
@Schema(name = "SupervisionCancellation", description = "Who called it off, and why")
record Cancellation(
        @Column(name = "cancelled_by") @Enumerated(EnumType.STRING)
        CancelledBy by,

        @Column(name = "cancel_reason") @Schema(example = "Emergency hearing", maxLength = 1000)
        String reason) {}
