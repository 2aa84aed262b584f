package org.holdfast.local.saltmere;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes in what households are referred for, in the order in which it came, and has somebody decide. */
final class FrontDoor {

    /** Who referred (children in need census, England). */
    private static final Map<String, Integer> SOURCES = Weights.of(
            Map.entry("6", 29),
            Map.entry("2A", 20),
            Map.entry("2B", 2),
            Map.entry("3A", 2),
            Map.entry("3B", 3),
            Map.entry("3C", 1),
            Map.entry("3D", 3),
            Map.entry("3E", 4),
            Map.entry("3F", 3),
            Map.entry("4", 1),
            Map.entry("5A", 7),
            Map.entry("5B", 3),
            Map.entry("5C", 3),
            Map.entry("5D", 3),
            Map.entry("1A", 4),
            Map.entry("1B", 2),
            Map.entry("1C", 1),
            Map.entry("1D", 1),
            Map.entry("7", 3),
            Map.entry("8", 3),
            Map.entry("9", 2));

    private final Almanac almanac;
    private final Agencies agencies;
    private final Teller teller;
    private final Deciding deciding;
    private final Dice dice;

    private FrontDoor(Almanac almanac, Agencies agencies, Workforce workforce, Dice dice) {
        this.almanac = almanac;
        this.agencies = agencies;
        this.teller = new Teller(almanac, dice);
        this.deciding = new Deciding(almanac, workforce, dice);
        this.dice = dice;
    }

    static List<Referral> open(
            Almanac almanac, Agencies agencies, Workforce workforce, List<Course> courses, long seed) {
        var frontDoor = new FrontDoor(almanac, agencies, workforce, Dice.of(seed, "front door"));
        var referrals = new ArrayList<Referral>();
        courses.stream()
                .flatMap(course -> course.approaches().stream())
                .sorted(Comparator.comparingInt(Approach::daysAgo)
                        .reversed()
                        .thenComparing(approach -> approach.household().number()))
                .forEach(approach -> referrals.add(frontDoor.take(referrals.size() + 1, approach)));
        return List.copyOf(referrals);
    }

    private Referral take(int number, Approach approach) {
        var source = source(approach);
        var day = day(source, approach);
        var receivedAt = receivedAt(source, day);
        var agency = agency(source, approach.household());
        return new Referral(
                number,
                approach,
                receivedAt,
                source,
                channel(source, receivedAt),
                agency,
                teller.tell(source, agency, approach),
                deciding.decide(approach, receivedAt));
    }

    private String source(Approach approach) {
        var source = dice.weighted(SOURCES);
        var school = approach.household().children().stream().anyMatch(child -> child.school() != null);
        return source.startsWith("2") && !school ? "3B" : source;
    }

    /** The police, hospitals and neighbours do not wait for Monday. */
    private LocalDate day(String source, Approach approach) {
        var day = almanac.daysAgo(approach.daysAgo());
        return isRoundTheClock(source) ? day : almanac.openOnOrBefore(day);
    }

    private Instant receivedAt(String source, LocalDate day) {
        if (source.startsWith("1") || source.equals("9")) {
            return almanac.at(day, dice.between(7 * 60 + 30, 20 * 60));
        }
        return isRoundTheClock(source)
                ? almanac.at(day, dice.between(30, 23 * 60 + 30))
                : almanac.at(day, dice.between(8 * 60 + 15, 17 * 60 + 15));
    }

    private static boolean isRoundTheClock(String source) {
        return switch (source) {
            case "6", "3E", "1A", "1B", "1C", "1D", "9" -> true;
            default -> false;
        };
    }

    private @Nullable Agency agency(String source, Household household) {
        if (source.equals("2A")) {
            return household.children().stream()
                    .map(Child::school)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
        }
        var referring = agencies.referringAs(source, household.area()).toList();
        return referring.isEmpty() ? null : dice.pick(referring);
    }

    private String channel(String source, Instant receivedAt) {
        var hour = receivedAt.atZone(java.time.ZoneId.of("Europe/London")).getHour();
        var open = hour >= 8 && hour < 18 && almanac.isOpen(Almanac.dayOf(receivedAt));
        return switch (source) {
            case "6" -> dice.chance(0.75) ? "POLICE_NOTIFICATION" : "API";
            case "9" -> "ANONYMOUS";
            case "2A", "2B" ->
                dice.weighted(Weights.of(Map.entry("API", 60), Map.entry("PHONE", 25), Map.entry("EMAIL", 15)));
            case "5C" -> dice.chance(0.6) ? "TRANSFER_IN" : "EMAIL";
            case "1A", "1B", "1C", "1D" -> !open ? "OUT_OF_HOURS" : dice.chance(0.35) ? "DROP_IN" : "PHONE";
            case "3E" -> open ? "API" : "OUT_OF_HOURS";
            default ->
                dice.weighted(Weights.of(
                        Map.entry("EMAIL", 35), Map.entry("PHONE", 35), Map.entry("API", 20), Map.entry("LETTER", 10)));
        };
    }
}
