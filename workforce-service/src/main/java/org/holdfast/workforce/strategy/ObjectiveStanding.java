package org.holdfast.workforce.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;
import org.jspecify.annotations.Nullable;

/** How an objective stands by its latest figure. */
@Schema(description = "How an objective stands; code set `objective-standing`", example = "NOT_YET")
enum ObjectiveStanding implements Coded {
    MET("The figure is where it should be"),
    NOT_YET("The figure is not yet where it should be"),
    LATE("The day has come, and the figure is not where it should be"),
    UNKNOWN("There is nothing to count");

    private final String label;

    ObjectiveStanding(String label) {
        this.label = label;
    }

    static ObjectiveStanding of(Target target, @Nullable BigDecimal value, LocalDate today) {
        if (value == null) {
            return UNKNOWN;
        }
        if (target.aim().isMet(value, target.value())) {
            return MET;
        }
        return today.isAfter(target.by()) ? LATE : NOT_YET;
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
