package org.holdfast.local.saltmere;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays out what became of each household, so that the council ends with as many open cases as it should. */
final class Courses {

    /** Two years of the front door's records. */
    static final int WINDOW_DAYS = 730;

    private static final Map<CaseType, Integer> TYPES = Weights.of(
            Map.entry(CaseType.ASSESSMENT, 17),
            Map.entry(CaseType.CHILD_IN_NEED, 38),
            Map.entry(CaseType.FAMILY_HELP, 12),
            Map.entry(CaseType.CHILD_PROTECTION, 14),
            Map.entry(CaseType.LOOKED_AFTER, 17),
            Map.entry(CaseType.PRIVATE_FOSTERING, 1));

    private final Story story;
    private final Dice dice;
    private final List<Course> all = new ArrayList<>();
    private int stillToOpen;
    private int stillToQueue;

    private Courses(Dice dice, int open, int queued) {
        this.story = new Story(dice);
        this.dice = dice;
        this.stillToOpen = open;
        this.stillToQueue = queued;
    }

    static List<Course> of(List<Household> households, int openCases, int queued, long seed) {
        var dice = Dice.of(seed, "courses");
        var courses = new Courses(dice, openCases, queued);
        dice.shuffled(households).forEach(courses::decide);
        if (courses.stillToOpen > 0) {
            throw new IllegalStateException(courses.stillToOpen + " cases found no child");
        }
        return List.copyOf(courses.all);
    }

    private void decide(Household household) {
        if (household.children().size() <= stillToOpen && household.oldest() >= 18) {
            open(household, CaseType.CARE_LEAVER);
        } else if (stillToQueue > 0 && household.oldest() < 18 && dice.chance(0.06)) {
            stillToQueue--;
            all.add(story.waiting(household));
        } else if (household.children().size() <= stillToOpen && household.oldest() < 18 && dice.chance(0.73)) {
            open(household, dice.weighted(TYPES));
        } else if (dice.chance(0.46) && household.furthestBack() > 130) {
            all.add(story.closed(household));
        } else {
            all.add(story.notOpened(household));
        }
    }

    private void open(Household household, CaseType wished) {
        var type = household.furthestBack() < wished.leastDays() ? CaseType.ASSESSMENT : wished;
        var course =
                household.furthestBack() < type.leastDays() ? story.waiting(household) : story.open(household, type);
        stillToOpen -= course.cases().size();
        all.add(course);
    }
}
