package org.holdfast.workforce.staff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one person is able to do, by what training and practice have given. */
record Skills(Set<HeldSkill> all) {

    private static final Comparator<HeldSkill> LATEST_FIRST =
            Comparator.comparing(HeldSkill::gainedOn).reversed().thenComparing(HeldSkill::skill);

    void gain(HeldSkill gained) {
        all.add(gained);
    }

    boolean has(String skill, LocalDate day) {
        return all.stream().anyMatch(held -> held.skill().equals(skill) && held.countsOn(day));
    }

    List<HeldSkill> latestFirst() {
        return all.stream().sorted(LATEST_FIRST).toList();
    }

    /** Absent where there is nothing to tell. */
    @Nullable List<String> on(LocalDate day) {
        var codes = all.stream()
                .filter(held -> held.countsOn(day))
                .map(HeldSkill::skill)
                .distinct()
                .sorted()
                .toList();
        return codes.isEmpty() ? null : codes;
    }
}
