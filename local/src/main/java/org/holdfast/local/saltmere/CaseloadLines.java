package org.holdfast.local.saltmere;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.local.saltmere.Happening.Allocated;
import org.holdfast.local.saltmere.Happening.Closed;
import org.holdfast.local.saltmere.Happening.Ended;
import org.holdfast.local.saltmere.Happening.Opened;
import org.holdfast.local.saltmere.Happening.TakenOver;

/** What caseload-service is told of the cases, in the order in which it happened. */
record CaseloadLines(Council council) {

    List<Line> happenings() {
        var endings = new AtomicInteger();
        return council.happenings().stream()
                .map(happening -> switch (happening) {
                    case Opened opened -> opened(opened);
                    case Allocated allocated -> allocated(allocated);
                    case Ended ended -> ended(ended, endings.incrementAndGet());
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
        return Line.making("CASE", "case-" + file.number(), file.id(), opened.at(), data);
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

    private static Line ended(Ended ended, int number) {
        return Line.about(
                ended.allocation().id(),
                "ALLOCATION_ENDING",
                "ending-" + number,
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
