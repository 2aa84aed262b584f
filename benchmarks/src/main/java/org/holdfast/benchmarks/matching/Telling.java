package org.holdfast.benchmarks.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.holdfast.referral.matching.Particulars;

/**
 * How people tell of a child: a school knows the pupil number, a health visitor the NHS number, the police neither; names are
 * mistyped, shortened, misheard and swapped, days and months change places, families move.
 */
final class Telling {

    /** What each kind of partner knows of a child, and how often they err: twice as often in a hurry. */
    private enum Partner {
        SCHOOL(0.35, 0.03, 0.92, 0.97, 0.92, 1),
        HEALTH(0.2, 0.95, 0.02, 0.3, 0.95, 1),
        POLICE(0.25, 0, 0, 0.15, 0.9, 2),
        OTHERS(0.2, 0.1, 0.05, 0.4, 0.8, 1.3);

        private final double share;
        private final double nhsNumber;
        private final double upn;
        private final double school;
        private final double postcode;
        private final double errors;

        Partner(double share, double nhsNumber, double upn, double school, double postcode, double errors) {
            this.share = share;
            this.nhsNumber = nhsNumber;
            this.upn = upn;
            this.school = school;
            this.postcode = postcode;
            this.errors = errors;
        }
    }

    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("Elizabeth", "Lizzie"),
            Map.entry("Thomas", "Tom"),
            Map.entry("William", "Billy"),
            Map.entry("Joseph", "Joe"),
            Map.entry("Joshua", "Josh"),
            Map.entry("Benjamin", "Ben"),
            Map.entry("Samuel", "Sam"),
            Map.entry("Daniel", "Danny"),
            Map.entry("Alexander", "Alex"),
            Map.entry("Jessica", "Jess"),
            Map.entry("Charlotte", "Lottie"),
            Map.entry("Isabella", "Bella"),
            Map.entry("Matthew", "Matt"),
            Map.entry("Edward", "Teddy"),
            Map.entry("Jacob", "Jake"),
            Map.entry("Zachary", "Zak"),
            Map.entry("Theodore", "Theo"),
            Map.entry("Frederick", "Freddie"),
            Map.entry("Eleanor", "Ellie"),
            Map.entry("Matilda", "Tilly"),
            Map.entry("Abigail", "Abi"),
            Map.entry("Michael", "Mikey"),
            Map.entry("Muhammad", "Mohammed"),
            Map.entry("Mohammed", "Mohamed"),
            Map.entry("Sophia", "Sofia"),
            Map.entry("Penelope", "Penny"),
            Map.entry("Aisha", "Ayesha"),
            Map.entry("Callum", "Calum"),
            Map.entry("Kieran", "Kieron"),
            Map.entry("Emily", "Em"),
            Map.entry("Oliver", "Ollie"),
            Map.entry("Olivia", "Liv"),
            Map.entry("Evelyn", "Evie"));

    private final Random random;

    Telling(Random random) {
        this.random = random;
    }

    Told of(Someone child, Names names) {
        var partner = partner();
        var err = partner.errors;
        var given = given(child.given(), err);
        var family = family(child.family(), err, names);
        var name = chance(0.01 * err) ? family + " " + given : given + " " + family;
        var born = chance(0.015 * err) ? null : birthday(child.born(), err);
        return new Told(
                child.number(),
                new Particulars(
                        List.of(name),
                        born,
                        null,
                        born == null ? age(child.born()) : null,
                        Population.TODAY,
                        chance(0.02) ? "U" : chance(0.005 * err) ? other(child.sex()) : child.sex(),
                        chance(partner.postcode) ? postcode(child.postcode(), err) : null,
                        chance(partner.school) ? child.school() : null,
                        chance(partner.nhsNumber) ? child.nhsNumber() : null,
                        child.isAtSchool(Population.TODAY) && chance(partner.upn) ? child.upn() : null));
    }

    private Partner partner() {
        var place = random.nextDouble();
        for (var partner : Partner.values()) {
            place -= partner.share;
            if (place < 0) {
                return partner;
            }
        }
        return Partner.OTHERS;
    }

    private String given(String name, double err) {
        if (chance(0.06 * err)) {
            return SHORT_FORMS.getOrDefault(name, name);
        }
        if (chance(0.015 * err)) {
            return misheard(name);
        }
        return chance(0.05 * err) ? mistyped(name) : name;
    }

    private String family(String name, double err, Names names) {
        if (chance(0.01)) {
            return names.family();
        }
        if (chance(0.025)) {
            return name + "-" + names.family();
        }
        if (chance(0.015 * err)) {
            return misheard(name);
        }
        return chance(0.05 * err) ? mistyped(name) : name;
    }

    private LocalDate birthday(LocalDate day, double err) {
        if (chance(0.015 * err) && day.getDayOfMonth() <= 12) {
            return LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        }
        if (!chance(0.015 * err)) {
            return day;
        }
        return switch (random.nextInt(3)) {
            case 0 -> day.plusDays(random.nextBoolean() ? 1 : -1);
            case 1 -> day.plusYears(-1);
            default -> day.getDayOfMonth() <= 18 ? day.plusDays(10) : day.minusDays(10);
        };
    }

    private String postcode(String postcode, double err) {
        if (chance(0.07)) {
            return "SZ%d %dXX".formatted(1 + random.nextInt(40), random.nextInt(10));
        }
        return chance(0.02 * err) ? postcode.substring(0, postcode.length() - 1) + "Q" : postcode;
    }

    private int age(LocalDate born) {
        return Population.TODAY.getYear() - born.getYear() + random.nextInt(3) - 1;
    }

    private String mistyped(String name) {
        var place = 1 + random.nextInt(Math.max(1, name.length() - 2));
        var letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, place) + name.substring(place + 1);
            case 1 -> name.substring(0, place) + letter + name.substring(place);
            case 2 -> name.substring(0, place) + letter + name.substring(place + 1);
            default ->
                place + 1 < name.length()
                        ? name.substring(0, place)
                                + name.charAt(place + 1)
                                + name.charAt(place)
                                + name.substring(place + 2)
                        : name;
        };
    }

    private static String misheard(String name) {
        return name.replace("ph", "f")
                .replace("th", "t")
                .replace("ck", "k")
                .replace("y", "i")
                .replace("ie", "y")
                .replace("ee", "ea")
                .replace("C", "K");
    }

    private static String other(String sex) {
        return "F".equals(sex) ? "M" : "F";
    }

    private boolean chance(double of) {
        return random.nextDouble() < of;
    }
}
