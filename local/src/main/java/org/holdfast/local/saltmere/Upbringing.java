package org.holdfast.local.saltmere;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a child has by being of an age and living somewhere: numbers, a school, a language. */
final class Upbringing {

    private static final double ANOTHER_LANGUAGE = 0.09;
    private static final List<String> LANGUAGES = List.of(
            "Polish", "Romanian", "Urdu", "Arabic", "Portuguese", "Ukrainian", "Bengali", "British Sign Language");

    private final Almanac almanac;
    private final Agencies agencies;
    private final Dice dice;
    private final Characteristics characteristics;
    private int nhsNumbers;

    Upbringing(Almanac almanac, Agencies agencies, Dice dice, Characteristics characteristics) {
        this.almanac = almanac;
        this.agencies = agencies;
        this.dice = dice;
        this.characteristics = characteristics;
    }

    Child of(int number, String fullName, int daysOld, Area area) {
        var sex = daysOld < 0 ? "U" : dice.chance(0.52) ? "M" : "F";
        var age = Math.floorDiv(daysOld, 366);
        var school = age < 4 ? Optional.<Agency>empty() : agencies.school(age, area, dice);
        return new Child(
                number,
                fullName,
                daysOld,
                almanac.daysAgo(daysOld),
                sex,
                daysOld < 0 ? null : nextNhsNumber(),
                school.isPresent() && age < 18 ? Numbers.upn(number) : null,
                school.orElse(null),
                language(),
                daysOld < 0 ? null : characteristics.ethnicity(fullName),
                daysOld < 0 ? List.of() : characteristics.disabilities(number));
    }

    private String nextNhsNumber() {
        var number = Optional.<String>empty();
        while (number.isEmpty()) {
            number = Numbers.nhs(++nhsNumbers * 37);
        }
        return number.get();
    }

    private @Nullable String language() {
        return dice.chance(ANOTHER_LANGUAGE) ? dice.pick(LANGUAGES) : null;
    }
}
