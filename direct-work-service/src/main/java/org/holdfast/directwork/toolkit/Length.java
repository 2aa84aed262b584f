package org.holdfast.directwork.toolkit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many sessions a tool usually takes.
 *
 * @param max absent where it goes on for as long as it helps
 */
@Embeddable
@Schema(name = "ToolLength", description = "How many sessions the tool usually takes")
record Length(
        @Column(name = "min_sessions") @Schema(description = "At least", example = "1")
        int min,

        @Column(name = "max_sessions")
        @Schema(description = "At most; absent where it goes on for as long as it helps", example = "2")
        @Nullable Integer max) {}
