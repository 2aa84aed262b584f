package org.holdfast.platform.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;

/**
 * The mark on something that was entered in error.
 *
 * @param reason why it is wrong
 */
@Embeddable
@Schema(description = "The mark on something that was entered in error")
public record EnteredInError(
        @Column(name = "error_reason") @Schema(example = "Recorded against the wrong person", maxLength = 1000)
        String reason,

        @Column(name = "error_marked_by") WorkerId by,
        @Column(name = "error_marked_at") Instant at) {}
