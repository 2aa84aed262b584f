package org.holdfast.local.saltmere;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Everyone who works for children's services, and everyone who left in the two years before. */
record Workforce(List<Colleague> all) {

    /** Up the line first, as they must be brought in. */
    static Workforce of(List<Colleague> everyone) {
        return new Workforce(everyone.stream()
                .sorted(Comparator.comparing(Colleague::grade)
                        .reversed()
                        .thenComparing(Colleague::started)
                        .thenComparing(Colleague::number))
                .toList());
    }

    Colleague get(UUID id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    Stream<Colleague> of(Grade grade) {
        return all.stream().filter(each -> each.grade() == grade);
    }

    Stream<Colleague> in(Team team) {
        return all.stream().filter(each -> team.equals(each.team()));
    }
}
