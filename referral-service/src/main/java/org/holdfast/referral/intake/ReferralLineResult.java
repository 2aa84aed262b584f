package org.holdfast.referral.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What became of one referral of many. */
@Schema(description = "What became of one referral of many")
record ReferralLineResult(
        @Schema(description = "Which line, counted from 1", example = "1")
        int line,

        @Schema(description = "As it was sent", example = "PPN-2026-004711", maxLength = 255) @Nullable String key,

        Outcome outcome,

        @Schema(description = "The receipt; absent where the line was refused") @Nullable ReferralReceipt receipt,

        @Schema(description = "Why it was refused") @Nullable Problem problem) {

    /** What becomes of a line. */
    @Schema(
            name = "ReferralLineOutcome",
            description =
                    "RECEIVED: the referral is at the front door; RECEIVED_BEFORE: the same line came before, here is its receipt;"
                            + " REFUSED: nothing was done, see the problem",
            example = "RECEIVED")
    enum Outcome {
        RECEIVED,
        RECEIVED_BEFORE,
        REFUSED
    }

    static ReferralLineResult received(int line, String key, ReferralReceipt receipt) {
        return new ReferralLineResult(line, key, Outcome.RECEIVED, receipt, null);
    }

    static ReferralLineResult receivedBefore(int line, String key, ReferralReceipt receipt) {
        return new ReferralLineResult(line, key, Outcome.RECEIVED_BEFORE, receipt, null);
    }

    static ReferralLineResult refused(int line, @Nullable String key, Problem problem) {
        return new ReferralLineResult(line, key, Outcome.REFUSED, null, problem);
    }
}
