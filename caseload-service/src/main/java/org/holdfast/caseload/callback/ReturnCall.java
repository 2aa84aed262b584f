package org.holdfast.caseload.callback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;
import org.jspecify.annotations.Nullable;

/** Says that somebody was called back. */
@Schema(description = "Says that somebody was called back, or that it was tried")
record ReturnCall(
        @NotNull Reached reached,

        @Schema(description = "What was agreed", example = "I will come on Thursday at four.", maxLength = 1000)
        @Size(max = 1000) @Nullable String agreed) {

    /** Whether they were reached. */
    @Schema(name = "CallReached")
    enum Reached implements Coded {
        SPOKE("They spoke"),
        MESSAGE("A message was left that says when to try again"),
        NO_ANSWER("Nobody answered: the promise stays open");

        private final String label;

        Reached(String label) {
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
}
