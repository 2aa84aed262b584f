package org.holdfast.local.saltmere;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.local.saltmere.Happening.Allocated;
import org.holdfast.local.saltmere.Happening.Closed;
import org.holdfast.local.saltmere.Happening.Ended;
import org.holdfast.local.saltmere.Happening.Opened;
import org.holdfast.local.saltmere.Happening.TakenOver;

/** What caseload-service is told of the cases, in the order in which it happened. */
record CaseloadLines(Council council) {

    private static final List<String> SOURCES = List.of("6", "2A", "3E", "1A", "5A", "6", "2A", "3A", "7", "1B");

    /** With what happened in cases before they closed. */
    List<Line> withClosedCases() {
        return Stream.of(happenings(), new PathwayLines(council).ofClosedCases())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Line::recordedAt))
                .toList();
    }

    List<Line> happenings() {
        return council.happenings().stream()
                .map(happening -> switch (happening) {
                    case Opened opened -> opened(opened);
                    case Allocated allocated -> allocated(allocated);
                    case Ended ended -> ended(ended);
                    case Closed closed -> closed(closed);
                })
                .toList();
    }

    private static Line opened(Opened opened) {
        var file = opened.file();
        var referral = file.referral();
        var data = Fields.of("childId", file.child().id())
                .and("type", file.type())
                .and("teamId", file.team().id())
                .and("referralId", referral.map(Referral::id).orElse(null))
                .and(
                        "referredOn",
                        referral.map(each -> Almanac.dayOf(each.receivedAt())).orElse(null));
        if (referral.isEmpty()) {
            data.and("source", SOURCES.get(file.number() % SOURCES.size())).and("primaryNeed", need(file.type()));
        }
        return Line.making("CASE", "case-" + file.number(), file.id(), opened.at(), data);
    }

    /** Of cases that are older than the front door's records. */
    private static String need(CaseType type) {
        return switch (type) {
            case CHILD_PROTECTION, LOOKED_AFTER -> "N1";
            case CHILD_IN_NEED, ASSESSMENT -> "N5";
            case FAMILY_HELP -> "N4";
            case CARE_LEAVER, PRIVATE_FOSTERING -> "N8";
        };
    }

    private static Line allocated(Allocated allocated) {
        var data = Fields.of("workerId", allocated.worker().id())
                .and("role", allocated.role())
                .and("reason", allocated.reason())
                .and("overLimitReason", allocated.overLimit());
        return Line.about(allocated.file().id(), "ALLOCATION", "allocation-" + allocated.number(), allocated.at(), data)
                .withId(allocated.id())
                .by(allocated.by());
    }

    private static Line ended(Ended ended) {
        return Line.about(
                ended.allocation().id(),
                "ALLOCATION_ENDING",
                "ending-" + ended.allocation().number(),
                ended.at(),
                Fields.of("reason", ended.reason()));
    }

    private static Line closed(Closed closed) {
        var farewell = closed.farewell();
        var data = Fields.of("reason", farewell.reason())
                .and("on", Almanac.dayOf(closed.at()))
                .and("summary", farewell.summary())
                .and(
                        "takenOverBy",
                        farewell.takenOver().stream()
                                .map(CaseloadLines::takenOver)
                                .toList());
        var file = closed.file();
        return Line.about(file.id(), "CASE_CLOSURE", "closure-" + file.number(), closed.at(), data)
                .by(closed.by());
    }

    private static Object takenOver(TakenOver by) {
        return Fields.of("kind", by.kind())
                .and("who", by.who())
                .and("what", by.what())
                .and("agreed", true)
                .present();
    }
}
