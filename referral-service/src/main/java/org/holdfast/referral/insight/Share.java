package org.holdfast.referral.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** One number as a share of another, to three places. */
final class Share {

    private static final int PLACES = 3;

    private Share() {}

    /** @return nothing where there is nothing to share */
    static @Nullable BigDecimal of(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
    }
}
