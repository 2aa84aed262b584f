package org.holdfast.referral.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words under which a child is filed in the index, and those under which one looks: two records of one child share at least one
 * nearly always, two children seldom. Each stands for few children even among a million.
 */
public final class IndexKeys {

    /** Years of birth that are looked under: those one wrong digit or a misjudged age leads to. */
    private static final int[] YEARS_AROUND = {0, -1, 1, -2, 2, -10, 10};

    private IndexKeys() {}

    /** Under what the child is filed. */
    public static List<String> filing(Particulars child) {
        var keys = new LinkedHashSet<String>();
        var year = BirthComparison.yearOf(child).orElse(null);
        if (child.dateOfBirth() != null) {
            keys.add("born:" + child.dateOfBirth());
        }
        for (var name : child.parsed()) {
            fileName(keys, name, year, child.postcode());
        }
        return List.copyOf(keys);
    }

    /** Under what one looks for the child: also with the errors that people make. */
    public static Set<String> looking(Particulars child) {
        var keys = new LinkedHashSet<String>();
        if (child.dateOfBirth() != null) {
            keys.add("born:" + child.dateOfBirth());
            BirthComparison.swapped(child.dateOfBirth()).ifPresent(day -> keys.add("born:" + day));
        }
        var year = BirthComparison.yearOf(child);
        var years = year.map(known -> IntStream.of(YEARS_AROUND)
                        .mapToObj(apart -> String.valueOf(known + apart))
                        .toList())
                .orElse(List.of(""));
        for (var name : child.parsed()) {
            for (var turned : List.of(name, name.swapped())) {
                lookUnder(keys, turned, years, child.postcode());
            }
        }
        return keys;
    }

    /** Under what all children of exactly the child's names are filed; half a name is nobody's in particular. */
    public static List<String> namesOf(Particulars child) {
        return child.parsed().stream()
                .filter(name -> name.given() != null && name.family() != null)
                .map(IndexKeys::fullName)
                .toList();
    }

    private static String fullName(Name name) {
        return "named:%s %s".formatted(name.given(), name.family() == null ? "" : joined(name.family()));
    }

    private static void fileName(
            Collection<String> keys, Name name, @Nullable Integer year, @Nullable String postcode) {
        var families = familySounds(name);
        for (var given : givenSounds(name)) {
            for (var family : families) {
                keys.add("sound:%s %s".formatted(given, family).strip());
                if (year != null) {
                    keys.add("sound:%s %s %d".formatted(given, family, year));
                }
            }
            if (postcode != null) {
                keys.add("lives:%s %s".formatted(postcode, given));
            }
        }
        if (postcode != null) {
            families.forEach(family -> keys.add("lives:%s %s".formatted(postcode, family)));
        }
        keys.add(fullName(name));
    }

    private static void lookUnder(Collection<String> keys, Name name, List<String> years, @Nullable String postcode) {
        var families = familySounds(name);
        for (var given : givenSounds(name)) {
            for (var family : families) {
                years.forEach(year ->
                        keys.add("sound:%s %s %s".formatted(given, family, year).strip()));
            }
            if (postcode != null) {
                keys.add("lives:%s %s".formatted(postcode, given));
            }
        }
        if (postcode != null) {
            families.forEach(family -> keys.add("lives:%s %s".formatted(postcode, family)));
        }
    }

    /** Of each name it may be a form of; a name that is not known yet sounds like nothing. */
    private static Set<String> givenSounds(Name name) {
        var sounds = new LinkedHashSet<String>();
        if (name.given() != null) {
            sounds.addAll(Sound.allOf(name.given()));
            GivenNames.headsOf(name.given()).stream().map(Sound::of).forEach(sounds::add);
        }
        return sounds.isEmpty() ? Set.of("") : sounds;
    }

    /** Of the whole and of each part of a double name. */
    private static Set<String> familySounds(Name name) {
        var parts = new ArrayList<String>();
        if (name.family() != null) {
            parts.add(joined(name.family()));
            if (name.family().contains("-")) {
                parts.addAll(List.of(name.family().split("-")));
            }
        }
        var sounds = new LinkedHashSet<String>();
        parts.stream().map(Sound::of).forEach(sounds::add);
        return sounds.isEmpty() ? Set.of("") : sounds;
    }

    private static String joined(String family) {
        return family.replace("-", "");
    }
}
