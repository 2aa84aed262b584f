package org.holdfast.directwork.learning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** What is to become of a note. */
@Consistent
@Schema(name = "ModerateNote", description = "What is to become of a note")
record Moderate(
        @Schema(description = "What you decide", example = "PUBLISH") @NotNull Verdict verdict,

        @Schema(
                description = "Why; needed unless you publish it",
                example = "The family could be recognised by the fire",
                maxLength = 1000)
        @Size(max = 1000) @Nullable String reason)
        implements Checked {

    /** Whether everyone may read it. */
    enum Verdict implements Coded {
        PUBLISH("Everyone may read it"),
        DECLINE("It is not published"),
        TAKE_BACK("It is taken out again");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        NoteStatus leadsTo() {
            return switch (this) {
                case PUBLISH -> NoteStatus.PUBLISHED;
                case DECLINE -> NoteStatus.DECLINED;
                case TAKE_BACK -> NoteStatus.TAKEN_BACK;
            };
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
        if (verdict != null && verdict != Verdict.PUBLISH && (reason == null || reason.isBlank())) {
            findings.add("reason", "reason-needed", "Say why");
        }
    }
}
