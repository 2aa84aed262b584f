package org.holdfast.workforce.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** As what somebody has worked, and how much, by the days from which it counted. */
record Patterns(Set<PatternSince> all) {

    void add(WorkingPattern pattern, LocalDate since, Instant now) {
        all.add(new PatternSince(pattern.grade(), pattern.fte(), since, now));
    }

    List<PatternSince> latestFirst() {
        return all.stream().sorted(PatternSince.IN_ORDER.reversed()).toList();
    }

    /** What counts on a day; before the first day, what counts from then on. */
    WorkingPattern on(LocalDate day) {
        var then = latestFirst().stream()
                .filter(pattern -> !pattern.since().isAfter(day))
                .findFirst()
                .orElseGet(() -> latestFirst().getLast());
        return new WorkingPattern(then.grade(), then.fte());
    }

    /** Since when somebody has had the grade that they have on a day, whatever their hours. */
    LocalDate inGradeSince(LocalDate day) {
        var grade = on(day).grade();
        var since = day;
        for (var pattern : latestFirst()) {
            if (pattern.since().isAfter(day) || isReplaced(pattern)) {
                continue;
            }
            if (pattern.grade() != grade) {
                return since;
            }
            since = pattern.since();
        }
        return since;
    }

    private boolean isReplaced(PatternSince pattern) {
        return all.stream()
                .anyMatch(other -> other.since().equals(pattern.since())
                        && other.recordedAt().isAfter(pattern.recordedAt()));
    }
}
