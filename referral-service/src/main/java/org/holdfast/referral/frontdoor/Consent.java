package org.holdfast.referral.frontdoor;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.json.Strict;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** Whether the family agreed to the referral, or why it was made without asking or against their wish. */
@Strict
@Consistent
@Schema(name = "Consent", description = "Whether the family agreed to the referral, or why it was made without")
public record Consent(
        @Schema(example = "true") boolean given,

        @Schema(
                description = "Needed where consent was not given",
                example = "Asking would put the child at risk",
                maxLength = 1000)
        @Size(max = 1000) @Nullable String reasonToDispense)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (!given && (reasonToDispense == null || reasonToDispense.isBlank())) {
            findings.add("reasonToDispense", "reason-needed", "Say why the referral is made without consent");
        }
    }

    @Override
    public String toString() {
        return "Consent[…]";
    }
}
