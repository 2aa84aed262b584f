package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.holdfast.local.saltmere.Happening.Allocated;

/** What passed between one child and the worker of today: the card, check-ins, what the child said, calls. */
final class Closeness {

    private static final double HAS_CARD = 0.78;
    private static final double CHECKED_IN = 0.45;
    private static final double PROMISED_A_CALL = 0.25;

    /** As often as each is named. */
    private static final List<String> WHAT_CAME = List.of("CHANGED", "CHANGED", "UNDER_WAY", "COULD_NOT", "HEARD");

    private final Almanac almanac;
    private final Stock words;
    private final Allocated holder;
    private final Dice dice;
    private final List<Line> lines = new ArrayList<>();

    private Closeness(Almanac almanac, Stock words, Allocated holder) {
        this.almanac = almanac;
        this.words = words;
        this.holder = holder;
        this.dice = Dice.of(Saltmere.SEED, "closeness " + holder.file().number());
    }

    static List<Line> of(Almanac almanac, Stock words, Allocated holder) {
        var closeness = new Closeness(almanac, words, holder);
        closeness.card();
        closeness.checkIn();
        closeness.voices();
        closeness.call();
        return closeness.lines;
    }

    private void card() {
        var day = dayAfter(dice.between(0, 20));
        if (dice.chance(HAS_CARD) && day.isBefore(almanac.today())) {
            tell(
                    "CARD_GIVEN",
                    "card-" + number(),
                    day,
                    worker(),
                    Fields.of("on", day).and("how", dice.chance(0.8) ? "BY_HAND" : "BY_POST"));
        }
    }

    private void checkIn() {
        var day = almanac.openOnOrBefore(almanac.daysAgo(dice.between(2, 170)));
        if (!dice.chance(CHECKED_IN) || !isSince(day) || isYoung()) {
            return;
        }
        tell(
                "CHECK_IN",
                "check-in-" + number(),
                day,
                holder.file().team().practiceSupervisor(),
                Fields.of("on", day)
                        .and("askedAs", "SUPERVISOR")
                        .and("how", dice.chance(0.6) ? "TALKING" : "CARDS")
                        .and("knows", answer(0.9))
                        .and("canReach", answer(0.74))
                        .and("trusts", answer(0.76))
                        .and("trustFromNoughtToTen", dice.chance(0.5) ? dice.around(7, 3) : null)
                        .and("exactWords", dice.chance(0.6) ? dice.pick(words.chapter("CHECKED")) : null));
    }

    private String answer(double yes) {
        if (dice.chance(yes)) {
            return "YES";
        }
        return dice.chance(0.5) ? "NO" : "UNSURE";
    }

    private void voices() {
        var times = isYoung() ? 0 : dice.between(0, 3);
        for (var time = 1; time <= times; time++) {
            var day = almanac.openOnOrBefore(almanac.daysAgo(dice.between(1, 340)));
            if (isSince(day)) {
                voice(time, day);
            }
        }
    }

    private void voice(int time, LocalDate day) {
        var id = Ids.VOICE.of(number() * 10 + time);
        var about = dice.pick(List.of("WISH", "FEELING", "WORRY", "LIKE"));
        lines.add(Line.about(
                        holder.file().child().id(),
                        "VOICE",
                        "voice-%d-%d".formatted(number(), time),
                        almanac.at(day, 17 * 60),
                        Fields.of("on", day)
                                .and("situation", dice.pick(words.chapter("SITUATION")))
                                .and("mode", dice.chance(0.75) ? "SPOKEN" : "DRAWN")
                                .and("exactWords", dice.pick(words.chapter(about)))
                                .and("about", about)
                                .and("seenBy", dice.chance(0.8) ? "ALL_WHO_WORK_WITH_ME" : "MY_SOCIAL_WORKER")
                                .and("toldTo", List.of()))
                .withId(id)
                .by(worker()));
        if (dice.chance(0.7)) {
            answer(time, id, almanac.openDaysAfter(day, dice.between(2, 12)));
        }
    }

    private void answer(int time, UUID voice, LocalDate day) {
        if (!day.isBefore(almanac.today())) {
            return;
        }
        var came = dice.pick(WHAT_CAME);
        lines.add(Line.about(
                        voice,
                        "VOICE_ANSWER",
                        "answer-%d-%d".formatted(number(), time),
                        almanac.at(day, 16 * 60),
                        Fields.of("whatCame", came).and("inWords", dice.pick(words.chapter(came))))
                .by(worker()));
        var told = almanac.openDaysAfter(day, dice.between(1, 9));
        if (dice.chance(0.75) && told.isBefore(almanac.today())) {
            lines.add(Line.about(
                            voice,
                            "VOICE_TOLD_BACK",
                            "told-%d-%d".formatted(number(), time),
                            almanac.at(told, 17 * 60),
                            Fields.of("on", told).and("how", dice.pick(words.chapter("TOLD"))))
                    .by(worker()));
        }
    }

    private void call() {
        var day = almanac.openOnOrBefore(almanac.daysAgo(dice.between(8, 300)));
        if (!dice.chance(PROMISED_A_CALL) || !isSince(day)) {
            return;
        }
        var id = Ids.CALL_BACK.of(number());
        lines.add(Line.about(
                        holder.file().child().id(),
                        "CALL_BACK",
                        "call-" + number(),
                        almanac.at(day, 10 * 60),
                        Fields.of("from", dice.pick(List.of("CHILD", "PARENT", "CARER", "PROFESSIONAL")))
                                .and("whom", "01632 960%03d".formatted(dice.between(0, 999)))
                                .and("about", dice.pick(words.chapter("CALL")))
                                .and("workerId", worker()))
                .withId(id)
                .by(holder.file().team().practiceSupervisor()));
        var returned = dice.chance(0.8) ? almanac.at(day, 15 * 60) : almanac.at(almanac.openDaysAfter(day, 4), 11 * 60);
        lines.add(Line.about(
                        id,
                        "CALL_RETURN",
                        "returned-" + number(),
                        returned,
                        Fields.of("reached", dice.chance(0.85) ? "SPOKE" : "MESSAGE")
                                .and("agreed", dice.pick(words.chapter("AGREED"))))
                .by(worker()));
    }

    private void tell(String type, String key, LocalDate day, UUID by, Fields data) {
        lines.add(Line.about(holder.file().child().id(), type, key, almanac.at(day, 17 * 60), data)
                .by(by));
    }

    private int number() {
        return holder.file().number();
    }

    private UUID worker() {
        return holder.worker().id();
    }

    private boolean isYoung() {
        return holder.file().child().age() <= ChildsWords.SPEAKS_FROM;
    }

    private LocalDate dayAfter(int days) {
        return almanac.openDaysAfter(Almanac.dayOf(holder.at()), 1).plusDays(days);
    }

    /** Since this worker has had the child. */
    private boolean isSince(LocalDate day) {
        return day.isAfter(Almanac.dayOf(holder.at()));
    }
}
