package org.holdfast.referral.earlyhelp;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;

/** Early help has come to its end. */
@Consistent
@Schema(name = "EndEarlyHelp", description = "Early help has come to its end")
record EndPlan(@NotNull PlanEnding ending) implements Checked {

    @Override
    public void check(Findings findings) {
        if (ending == PlanEnding.STEPPED_UP || ending == PlanEnding.DECLINED) {
            findings.add("ending", "another-way", "Step up, or record that the family declined");
        }
    }
}
