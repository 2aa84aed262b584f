package org.holdfast.caseload.card;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** Says that the child was given the card of their social worker. */
@Schema(description = "Says that the child was given the card of their social worker")
@Consistent
record GiveCard(
        @Schema(example = "2026-11-23") @NotNull LocalDate on,
        @NotNull How how,

        @Schema(
                description = "What the child said, word for word",
                example = "Can I put it on my door?",
                maxLength = 500)
        @Size(max = 500) @Nullable String childSaid)
        implements Checked {

    /** In what way. */
    @Schema(name = "CardGivenHow")
    enum How implements Coded {
        BY_HAND("The social worker gave it to the child"),
        BY_SOMEBODY_ELSE("A carer, teacher or somebody else gave it to the child"),
        BY_POST("By post, addressed to the child"),
        ON_A_SCREEN("On the child's phone or tablet");

        private final String label;

        How(String label) {
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
        if (on != null && on.isAfter(findings.today())) {
            findings.add("on", "in-the-future", "This day has not come yet");
        }
    }
}
