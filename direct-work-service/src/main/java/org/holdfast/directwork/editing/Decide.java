package org.holdfast.directwork.editing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** What is to become of a draft. */
@Consistent
@Schema(name = "DecideOnDraft", description = "What is to become of a draft")
record Decide(
        @Schema(description = "What you decide", example = "APPROVE") @NotNull Answer answer,

        @Schema(
                description = "Why; needed unless you approve",
                example = "The caution about small parts is missing",
                maxLength = 1000)
        @Size(max = 1000) @Nullable String reason)
        implements Checked {

    /** Approve it, send it back to be changed, or give it up. */
    enum Answer implements Coded {
        APPROVE("It is what the catalogue says from now on"),
        RETURN("It has to be changed, and looked at again"),
        WITHDRAW("It is given up");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        @Override
        public String code() {
            return name();
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Override
    public void check(Findings findings) {
        if (answer != null && answer != Answer.APPROVE && (reason == null || reason.isBlank())) {
            findings.add("reason", "reason-needed", "Say why");
        }
    }
}
