package org.holdfast.caseload.timewith;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What was counted of one team or month. */
record Counted(
        String of,
        long children,
        long childrenSeen,
        long visits,
        long seen,
        long alone,
        long minutes,
        long withSupervisor,
        long withDirector) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    TimeWithChildren.Line line() {
        return new TimeWithChildren.Line(
                of,
                children,
                percent(childrenSeen, children),
                visits,
                percent(seen, visits),
                percent(alone, visits),
                BigDecimal.valueOf(minutes).divide(MINUTES_OF_AN_HOUR, 1, RoundingMode.HALF_UP),
                share(minutes, children),
                withSupervisor,
                withDirector);
    }

    /** Of nothing, nothing. */
    private static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(long sum, long among) {
        return among == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(among), 1, RoundingMode.HALF_UP);
    }
}
