package org.holdfast.caseload.allocation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** How many children one person can do right by. The council's own numbers. */
@ConfigMapping(prefix = "caseload.policy")
public interface CaseloadPolicy {

    /** Cases at full time, for grades without a limit of their own. Durham County Council works with about 22. */
    @WithDefault("22")
    int limit();

    /** Cases at full time by grade, such as a protected caseload for the newly qualified. */
    Map<String, Integer> limits();

    default int limitFor(String grade, BigDecimal fte) {
        return BigDecimal.valueOf(limits().getOrDefault(grade, limit()))
                .multiply(fte)
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
    }
}
