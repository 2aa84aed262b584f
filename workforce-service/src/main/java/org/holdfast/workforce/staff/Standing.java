package org.holdfast.workforce.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Where somebody works and what they may take on: grade and hours as they were and are, skills, and the days on which it is less. */
@Embeddable
class Standing {

    @ElementCollection
    @CollectionTable(name = "placement", joinColumns = @JoinColumn(name = "staff_id"))
    private Set<Placement> placements = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "working_pattern", joinColumns = @JoinColumn(name = "staff_id"))
    private Set<PatternSince> patterns = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "protection", joinColumns = @JoinColumn(name = "staff_id"))
    private Set<Protection> protections = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "staff_skill", joinColumns = @JoinColumn(name = "staff_id"))
    private Set<HeldSkill> skills = new HashSet<>();

    void place(Placement placement) {
        placements.add(placement);
    }

    /** The latest first. */
    List<Placement> placements() {
        return placements.stream().sorted(Placement.IN_ORDER.reversed()).toList();
    }

    /**
     * Counts from a day that has come; a day before the latest change corrects what was so between.
     *
     * @return what is so today
     */
    WorkingPattern change(WorkingPattern pattern, @Nullable LocalDate said, Employment employment, Instant now) {
        var today = WorkingDays.dayOf(now);
        var first = employment.startedOn();
        var latest = today.isBefore(first) ? first : today;
        var since = said == null ? latest : said;
        employment.refuseOutside(since, "#/since");
        if (since.isAfter(latest)) {
            throw new PatternAhead();
        }
        patterns().add(pattern, since, now);
        return patterns().on(today);
    }

    Patterns patterns() {
        return new Patterns(patterns);
    }

    Protections protections() {
        return new Protections(protections);
    }

    Skills skills() {
        return new Skills(skills);
    }
}
