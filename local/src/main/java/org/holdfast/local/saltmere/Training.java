package org.holdfast.local.saltmere;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How often Saltmere's academy holds a course of the catalogue that comes with Holdfast.
 *
 * @param place its place in the catalogue
 * @param asksFor what must have been attended before
 * @param needed grades that come first
 * @param heldDaysAgo when it was held, the first time first
 * @param ahead in how many days it is held again
 */
record Training(
        String code,
        int place,
        int days,
        List<String> asksFor,
        Set<Grade> needed,
        int capacity,
        List<Integer> heldDaysAgo,
        List<Integer> ahead) {

    private static final Set<Grade> WITH_CHILDREN =
            Set.of(Grade.NEWLY_QUALIFIED, Grade.SOCIAL_WORKER, Grade.ADVANCED_PRACTITIONER);
    private static final Set<Grade> LEADS = Set.of(Grade.PRACTICE_SUPERVISOR, Grade.TEAM_MANAGER);
    private static final Set<Grade> EXPERIENCED = Set.of(Grade.ADVANCED_PRACTITIONER);
    private static final Set<Grade> BEGINNERS = Set.of(Grade.NEWLY_QUALIFIED);
    private static final Set<Grade> NOBODY = Set.of();
    private static final List<String> NOTHING = List.of();

    UUID course() {
        return Ids.course(place);
    }

    /** What builds on another stands after it. */
    static List<Training> all() {
        return List.of(
                new Training(
                        "SAFEGUARDING", 10, 1, NOTHING, WITH_CHILDREN, 18, List.of(330, 240, 150, 60), List.of(20)),
                new Training("SIGNS_OF_SAFETY_2", 2, 2, NOTHING, WITH_CHILDREN, 14, List.of(300, 180, 75), List.of(34)),
                new Training(
                        "SIGNS_OF_SAFETY_5", 3, 5, List.of("SIGNS_OF_SAFETY_2"), NOBODY, 10, List.of(120), List.of(62)),
                new Training("ABE", 1, 5, NOTHING, EXPERIENCED, 8, List.of(260, 95), List.of(48)),
                new Training("COURT_SKILLS", 9, 2, NOTHING, NOBODY, 12, List.of(210, 40), List.of(76)),
                new Training("TALKING_MATS", 4, 1, NOTHING, NOBODY, 8, List.of(140, 33), List.of(12)),
                new Training("SUPERVISION", 6, 3, NOTHING, LEADS, 10, List.of(170), List.of(90)),
                new Training("LEADERSHIP", 5, 6, NOTHING, LEADS, 10, List.of(225), List.of()),
                new Training("PRACTICE_EDUCATOR_1", 7, 4, NOTHING, NOBODY, 8, List.of(280), List.of(55)),
                new Training("FIRST_YEAR", 11, 1, NOTHING, BEGINNERS, 12, List.of(110, 20), List.of(27)));
    }
}
