package org.holdfast.workforce.allowance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was agreed: an amount in equal parts, for staying so many months. */
record Terms(LocalDate startsOn, int months, List<Instalment> instalments) {

    private static final int PENCE = 2;

    static Terms of(AgreeAllowance request) {
        var part = request.amount().divide(BigDecimal.valueOf(request.instalments()), PENCE, RoundingMode.DOWN);
        var rest = request.amount().subtract(part.multiply(BigDecimal.valueOf(request.instalments())));
        return new Terms(
                request.startsOn(),
                request.months(),
                IntStream.rangeClosed(1, request.instalments())
                        .mapToObj(number -> new Instalment(
                                number,
                                request.startsOn().plusMonths((long) request.months() * number / request.instalments()),
                                (number == request.instalments() ? part.add(rest) : part).setScale(PENCE),
                                null))
                        .toList());
    }

    LocalDate until() {
        return startsOn.plusMonths(months).minusDays(1);
    }

    Terms paid(int number, LocalDate on, @Nullable LocalDate lastDay) {
        var instalment = instalments.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NoSuchInstalment::new);
        var paid = instalment.paid(on);
        if (!instalment.isDue(on, lastDay)) {
            throw new NotDue();
        }
        return new Terms(
                startsOn,
                months,
                instalments.stream()
                        .map(each -> each.number() == number ? paid : each)
                        .toList());
    }

    List<Instalment> due(LocalDate day, @Nullable LocalDate lastDay) {
        return instalments.stream().filter(each -> each.isDue(day, lastDay)).toList();
    }

    /** Of who leaves before the time is over: of what was paid, the share of the whole months that were not stayed. */
    BigDecimal clawBack(@Nullable LocalDate lastDay) {
        if (lastDay == null || !lastDay.isBefore(until())) {
            return BigDecimal.ZERO.setScale(PENCE);
        }
        var paid = instalments.stream()
                .filter(each -> each.paidOn() != null)
                .map(Instalment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var stayed = Math.max(0, ChronoUnit.MONTHS.between(startsOn, lastDay.plusDays(1)));
        return paid.multiply(BigDecimal.valueOf(months - stayed))
                .divide(BigDecimal.valueOf(months), PENCE, RoundingMode.HALF_UP);
    }
}
