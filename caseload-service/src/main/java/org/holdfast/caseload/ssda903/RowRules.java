package org.holdfast.caseload.ssda903;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.caseload.allocation.ChangeReason;
import org.holdfast.contracts.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * What the national validator reads off a child's lines themselves, however they came about: what an old system brought in and what was
 * sent last year included.
 *
 * @param lastYear the child's lines as they were sent for the year before, none where nothing was
 */
record RowRules(ChildId child, CollectionYear year, List<SocialWorkerRow> rows, List<SocialWorkerRow> lastYear) {

    private static final Set<String> REASONS =
            Arrays.stream(ChangeReason.values()).map(ChangeReason::code).collect(Collectors.toSet());

    List<ReturnProblem> problems() {
        var problems = new ArrayList<ReturnProblem>();
        SocialWorkerRow before = null;
        for (var row : rows) {
            add(problems, row, before);
            before = row;
        }
        if (changedSinceLastYear()) {
            problems.add(problem(
                    "SW16",
                    "Who was the social worker at the end of last year is not who is at the start of this one"));
        }
        return problems;
    }

    private void add(List<ReturnProblem> problems, SocialWorkerRow row, @Nullable SocialWorkerRow before) {
        var last = row.lastDay();
        if (row.firstDay().isAfter(year.last())) {
            problems.add(problem("SW06", "A social worker begins after the year has ended"));
        }
        if (last != null && !year.contains(last)) {
            problems.add(problem("SW07", "A social worker ended outside of the year"));
        }
        if (row.isFirstContact()
                && before != null
                && (before.lastDay() == null || row.firstDay().isBefore(Objects.requireNonNull(before.lastDay())))) {
            problems.add(problem("SW10", "A first contact begins before the social worker before has ended"));
        }
        if (!row.reason().isEmpty() && !REASONS.contains(row.reason())) {
            problems.add(problem("SW13", "The reason of a change is not one of the national codes"));
        }
    }

    private boolean changedSinceLastYear() {
        var open = lastYear.stream()
                .max(Comparator.comparing(SocialWorkerRow::firstDay))
                .filter(row -> row.lastDay() == null);
        return open.isPresent() && (rows.isEmpty() || !open.get().isSamePerson(rows.getFirst()));
    }

    private ReturnProblem problem(String rule, String inWords) {
        return new ReturnProblem(rule, child, inWords);
    }
}
