package org.holdfast.platform.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the audit trail is as it was written.
 *
 * @param firstBroken the first seal that does not match what it covers; absent when all match
 */
record SealVerification(
        @Schema(description = "Seals recomputed", example = "1440")
        long seals,

        @Schema(description = "Entries they cover", example = "52310")
        long entries,

        @Schema(description = "Whether every seal matches", example = "true")
        boolean whole,

        @Schema(description = "The first seal that does not match; absent when all match", example = "1201") @Nullable Long firstBroken) {}
