package org.holdfast.local.saltmere;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.local.saltmere.Happening.Closed;
import org.jspecify.annotations.Nullable;

/** What caseload-service is told of each child's way from assessment to plan. */
final class PathwayLines {

    private static final double SECTION_47_WITHOUT_PLAN = 0.08;
    private static final double PLAN_FORGOTTEN = 0.03;

    private final Council council;
    private final Tenures tenures;
    private final UUID manager;

    PathwayLines(Council council) {
        this.council = council;
        this.tenures = Tenures.of(council.happenings());
        this.manager = council.workforce()
                .of(Grade.TEAM_MANAGER)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** What happened in cases that have closed since: it comes in before they do. */
    List<Line> ofClosedCases() {
        var reasons = council.happenings().stream()
                .flatMap(happening -> happening instanceof Closed closed ? Stream.of(closed) : Stream.empty())
                .collect(Collectors.toMap(
                        closed -> closed.file().number(),
                        closed -> closed.farewell().reason()));
        return council.files().stream()
                .filter(file -> file.closedAt() != null)
                .flatMap(file -> walk(file, reasons.get(file.number())).lines().stream())
                .sorted(Comparator.comparing(Line::recordedAt))
                .toList();
    }

    List<Line> ofOpenCases() {
        return council.files().stream()
                .filter(file -> file.closedAt() == null)
                .map(file -> walk(file, null))
                .flatMap(path -> {
                    if (path.isWorkedOn()) {
                        Visited.lately(path);
                        InCare.tell(path);
                    }
                    return path.lines().stream();
                })
                .toList();
    }

    private Pathway walk(CaseFile file, @Nullable String closure) {
        return walk(new Pathway(file, council.almanac(), tenures, manager, Saltmere.SEED), closure);
    }

    private static Pathway walk(Pathway path, @Nullable String closure) {
        if (!path.isWorkedOn() || path.file().type() == CaseType.CARE_LEAVER) {
            return path;
        }
        var complete = Assessed.of(path, closure);
        switch (path.file().type()) {
            case CHILD_PROTECTION -> Protected.toConference(path).ifPresent(day -> Planned.protection(path, day));
            case CHILD_IN_NEED -> {
                if (path.dice().chance(SECTION_47_WITHOUT_PLAN)) {
                    Protected.toNothing(path);
                }
                if (!path.dice().chance(PLAN_FORGOTTEN)) {
                    complete.ifPresent(day -> Planned.need(path, path.openDaysAfter(day, 1, 4)));
                }
            }
            case FAMILY_HELP -> complete.ifPresent(day -> Planned.help(path, path.openDaysAfter(day, 1, 4)));
            case ASSESSMENT, LOOKED_AFTER, CARE_LEAVER, PRIVATE_FOSTERING -> {}
        }
        return path;
    }
}
