package org.holdfast.workforce.strategy;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** On which side of the target a figure should be. */
@Schema(description = "On which side of the target a figure should be; code set `strategy-aim`", example = "AT_MOST")
enum Aim implements Coded {
    AT_MOST("The target or less"),
    AT_LEAST("The target or more");

    private final String label;

    Aim(String label) {
        this.label = label;
    }

    boolean isMet(BigDecimal value, BigDecimal target) {
        return switch (this) {
            case AT_MOST -> value.compareTo(target) <= 0;
            case AT_LEAST -> value.compareTo(target) >= 0;
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
