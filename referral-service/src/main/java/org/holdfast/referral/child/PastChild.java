package org.holdfast.referral.child;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A child whom the old system knew.
 *
 * @param laChildId as the council's returns know the child; left out, Holdfast gives one
 */
record PastChild(
        @Pattern(regexp = "[A-Za-z0-9]{1,20}", message = "must be 1 to 20 letters and digits") @Nullable String laChildId,

        @NotNull @Valid ChildDetails details) {

    @Override
    public String toString() {
        return "PastChild[…]";
    }
}
