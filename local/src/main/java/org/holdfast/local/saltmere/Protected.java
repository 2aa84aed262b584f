package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a child came to be protected: discussion, enquiry, conference. */
final class Protected {

    private static final double CONFERENCE_LATE = 0.12;

    private Protected() {}

    /** The day of the conference that made a plan; none where it came to none. */
    static Optional<LocalDate> toConference(Pathway path) {
        var discussed = path.openDaysAfter(path.opened(), 0, 3);
        var concluded = path.openDaysAfter(discussed, 6, 10);
        var conferred = path.dice().chance(CONFERENCE_LATE)
                ? path.openDaysAfter(discussed, 16, 21)
                : path.openDaysAfter(discussed, 11, 14);
        if (!path.isOver(conferred)) {
            return Optional.empty();
        }
        enquire(
                path,
                discussed,
                concluded,
                "CONFERENCE",
                "The child is not safe enough yet, and the family knows it too.");
        path.tell(
                "CONFERENCE",
                Ids.CONFERENCE,
                path.file().number(),
                conferred,
                path.supervisor(),
                Fields.of("kind", "INITIAL")
                        .and("enquiryId", Ids.ENQUIRY.of(path.file().number()))
                        .and("heldOn", conferred)
                        .and("agencies", List.of("CHILDREN_SERVICES", "HEALTH", "POLICE", "EDUCATION"))
                        .and("participation", participation(path))
                        .and("outcome", "CHILD_PROTECTION_PLAN")
                        .and("decision", "A plan, with the family at the table. Nan and the school are part of it."));
        return Optional.of(conferred);
    }

    /** An enquiry that found the child safe. */
    static void toNothing(Pathway path) {
        var discussed = path.openDaysAfter(path.opened(), 0, 4);
        var concluded = path.openDaysAfter(discussed, 5, 12);
        if (path.isOver(concluded)) {
            enquire(path, discussed, concluded, "NOT_SUBSTANTIATED", "What was feared has not happened.");
        }
    }

    static String participation(Pathway path) {
        return path.file().child().age() < 4
                ? "PN0"
                : path.dice().pick(List.of("PN1", "PN2", "PN4", "PN5", "PN6", "PN7"));
    }

    private static void enquire(
            Pathway path, LocalDate discussed, LocalDate concluded, String conclusion, String finding) {
        var number = path.file().number();
        path.tell(
                "STRATEGY_DISCUSSION",
                Ids.DISCUSSION,
                number,
                discussed,
                path.supervisor(),
                Fields.of("heldOn", discussed)
                        .and("agencies", List.of("CHILDREN_SERVICES", "POLICE", "HEALTH"))
                        .and("outcome", "SECTION_47")
                        .and("decision", "Police and social worker see the child together."));
        path.tell(
                "ENQUIRY",
                Ids.ENQUIRY,
                number,
                concluded,
                path.worker(concluded),
                Fields.of(
                                "start",
                                Fields.of("discussionId", Ids.DISCUSSION.of(number))
                                        .and("startedOn", discussed))
                        .and(
                                "conclusion",
                                Fields.of("on", concluded)
                                        .and("conclusion", conclusion)
                                        .and("finding", finding)));
    }
}
