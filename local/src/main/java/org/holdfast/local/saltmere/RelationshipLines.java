package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.local.saltmere.Happening.Role;

/** What caseload-service is told of what passed between children and their social workers, and of what families said of it. */
final class RelationshipLines {

    private static final int OLD_ENOUGH_TO_LOOK_AHEAD = 16;
    private static final int COMPLAINTS = 64;
    private static final List<String> KINDS = List.of("WORK", "HOUSING", "HEALTH", "EDUCATION", "MONEY");

    private final Council council;
    private final Almanac almanac;
    private final Stock words = Stock.read("voices");

    RelationshipLines(Council council) {
        this.council = council;
        this.almanac = council.almanac();
    }

    List<Line> ofChildren() {
        var tenures = Tenures.of(council.happenings());
        var open =
                council.files().stream().filter(file -> file.closedAt() == null).toList();
        var close = open.stream()
                .flatMap(file -> tenures.latest(file).filter(allocated -> allocated.role() == Role.PRIMARY).stream())
                .flatMap(holder -> Closeness.of(almanac, words, holder).stream());
        var ahead = open.stream()
                .filter(file -> file.type() == CaseType.LOOKED_AFTER || file.type() == CaseType.CARE_LEAVER)
                .filter(file -> file.child().age() >= OLD_ENOUGH_TO_LOOK_AHEAD)
                .flatMap(file -> offers(file, tenures).stream());
        return Stream.concat(close, ahead)
                .sorted(Comparator.comparing(Line::recordedAt))
                .toList();
    }

    private List<Line> offers(CaseFile file, Tenures tenures) {
        var dice = Dice.of(Saltmere.SEED, "offers " + file.number());
        var lines = new ArrayList<Line>();
        var holder = tenures.latest(file).map(allocated -> allocated.worker().id());
        if (holder.isEmpty()) {
            return lines;
        }
        for (var kind : dice.pick(dice.between(0, KINDS.size()), KINDS)) {
            var number = file.number() * 10 + KINDS.indexOf(kind);
            var day = almanac.openOnOrBefore(almanac.daysAgo(dice.between(20, 300)));
            lines.add(Line.about(
                            file.child().id(),
                            "CARE_LEAVER_OFFER",
                            "offer-" + number,
                            almanac.at(day, 14 * 60),
                            Fields.of("kind", kind)
                                    .and("what", dice.pick(words.chapter("OFFER " + kind)))
                                    .and("by", "Saltmere Council")
                                    .and("priority", dice.chance(0.7))
                                    .and("on", day))
                    .withId(Ids.OFFER.of(number))
                    .by(holder.get()));
            if (dice.chance(0.8)) {
                var answered = almanac.openDaysAfter(day, dice.between(1, 10));
                var takeUp = dice.chance(0.65) ? "TAKEN" : dice.pick(List.of("NOT_NOW", "NOT_WANTED", "FELL_THROUGH"));
                lines.add(Line.about(
                                Ids.OFFER.of(number),
                                "CARE_LEAVER_TAKE_UP",
                                "take-up-" + number,
                                almanac.at(answered, 15 * 60),
                                Fields.of("takeUp", takeUp))
                        .by(holder.get()));
            }
        }
        return lines;
    }

    List<Line> ofFamilies() {
        var dice = Dice.of(Saltmere.SEED, "feedback");
        var teams = council.teams().working();
        var lines = new ArrayList<Line>();
        for (var number = 1; number <= COMPLAINTS; number++) {
            var day = almanac.openOnOrBefore(almanac.daysAgo(dice.between(1, 330)));
            var kind = dice.chance(0.68) ? "COMPLAINT" : "COMPLIMENT";
            var team = dice.pick(teams);
            lines.add(Line.making(
                            "FEEDBACK",
                            "feedback-" + number,
                            Ids.FEEDBACK.of(number),
                            almanac.at(day, 12 * 60),
                            Fields.of("kind", kind)
                                    .and("from", dice.pick(List.of("CHILD", "PARENT", "PARENT", "CARER", "ADVOCATE")))
                                    .and("receivedOn", day)
                                    .and("themes", themes(kind, dice))
                                    .and("teamId", team.id())
                                    .and("said", dice.pick(words.chapter(kind))))
                    .by(team.practiceSupervisor()));
            var answered = almanac.openDaysAfter(day, dice.between(2, 13));
            if (answered.isBefore(almanac.today())) {
                lines.add(answer(number, kind, answered, team, dice));
            }
        }
        return lines;
    }

    private static List<String> themes(String kind, Dice dice) {
        return kind.equals("COMPLIMENT")
                ? List.of(dice.pick(List.of("KINDNESS", "TIME", "HELP")))
                : dice.pick(
                        dice.between(1, 2),
                        List.of(
                                "DECISIONS_NOT_EXPLAINED",
                                "CALLS_NOT_RETURNED",
                                "CHANGE_OF_WORKER",
                                "NOT_LISTENED_TO"));
    }

    private Line answer(int number, String kind, LocalDate day, Team team, Dice dice) {
        var complaint = kind.equals("COMPLAINT");
        return Line.about(
                        Ids.FEEDBACK.of(number),
                        "FEEDBACK_ANSWER",
                        "feedback-answer-" + number,
                        almanac.at(day, 11 * 60),
                        Fields.of(
                                        "outcome",
                                        complaint
                                                ? dice.pick(
                                                        List.of("UPHELD", "PARTLY_UPHELD", "NOT_UPHELD", "RESOLVED"))
                                                : "THANKED")
                                .and("answer", dice.pick(words.chapter("ANSWER")))
                                .and("learned", complaint ? dice.pick(words.chapter("LEARNED")) : null))
                .by(team.practiceSupervisor());
    }
}
