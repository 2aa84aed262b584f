package org.holdfast.local.saltmere;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in by name, or who stands so high that the teams must name them.
 *
 * @param team number of the team, 0 for none
 * @param supervisor number of the next person up the line, 0 for none
 * @param yearsHere rounded, since when
 */
record Post(
        int number,
        @Nullable String name,
        Grade grade,
        String fte,
        String contract,
        int team,
        int supervisor,
        double yearsHere) {

    private static final String PERMANENT = "PERMANENT";

    /** The people of the realm, and the lines above and beside them; those without a name are given one. */
    static List<Post> fixed() {
        return List.of(
                new Post(11, "Lee Leader", Grade.DIRECTOR, "1.0", PERMANENT, 0, 0, 12),
                new Post(30, null, Grade.ASSISTANT_DIRECTOR, "1.0", PERMANENT, 0, 11, 11.5),
                new Post(6, "Sam Servicemanager", Grade.SERVICE_MANAGER, "1.0", PERMANENT, 0, 30, 11.2),
                new Post(29, null, Grade.SERVICE_MANAGER, "1.0", PERMANENT, 0, 30, 11.1),
                new Post(2, "Morgan Manager", Grade.TEAM_MANAGER, "1.0", PERMANENT, 0, 6, 11),
                new Post(28, null, Grade.TEAM_MANAGER, "1.0", PERMANENT, 0, 6, 10.9),
                new Post(9, "Alex Academy", Grade.PRACTICE_EDUCATOR, "1.0", PERMANENT, 0, 29, 10.8),
                new Post(5, "Pat Supervisor", Grade.PRACTICE_SUPERVISOR, "1.0", PERMANENT, 1, 6, 10.7),
                new Post(16, "Quinn Supervisor", Grade.PRACTICE_SUPERVISOR, "1.0", PERMANENT, 2, 6, 10.7),
                new Post(18, "Bay Supervisor", Grade.PRACTICE_SUPERVISOR, "0.8", PERMANENT, 3, 6, 10.6),
                new Post(31, null, Grade.PRACTICE_SUPERVISOR, "1.0", PERMANENT, 4, 6, 10.5),
                new Post(32, null, Grade.PRACTICE_SUPERVISOR, "1.0", PERMANENT, 5, 6, 10.5),
                new Post(33, null, Grade.PRACTICE_SUPERVISOR, "1.0", PERMANENT, 6, 29, 10.4),
                new Post(34, null, Grade.PRACTICE_SUPERVISOR, "1.0", PERMANENT, 7, 29, 10.3),
                new Post(35, null, Grade.PRACTICE_SUPERVISOR, "1.0", PERMANENT, 8, 29, 10.2),
                new Post(36, null, Grade.PRACTICE_SUPERVISOR, "0.9", PERMANENT, 9, 29, 10.1),
                new Post(37, null, Grade.PRACTICE_SUPERVISOR, "1.0", PERMANENT, 10, 29, 6.5),
                new Post(7, "Ira Officer", Grade.REVIEWING_OFFICER, "1.0", PERMANENT, 0, 29, 9),
                new Post(38, null, Grade.REVIEWING_OFFICER, "1.0", PERMANENT, 0, 29, 10),
                new Post(39, null, Grade.REVIEWING_OFFICER, "0.8", PERMANENT, 0, 29, 7),
                new Post(40, null, Grade.REVIEWING_OFFICER, "0.6", PERMANENT, 0, 29, 10),
                new Post(1, "Dana Frontdoor", Grade.FRONT_DOOR_WORKER, "1.0", PERMANENT, 0, 2, 5),
                new Post(41, null, Grade.FRONT_DOOR_WORKER, "1.0", PERMANENT, 0, 2, 8),
                new Post(42, null, Grade.FRONT_DOOR_WORKER, "0.8", PERMANENT, 0, 2, 3),
                new Post(43, null, Grade.FRONT_DOOR_WORKER, "1.0", PERMANENT, 0, 28, 4),
                new Post(44, null, Grade.FRONT_DOOR_WORKER, "0.6", "AGENCY", 0, 28, 2.3),
                new Post(45, null, Grade.PERSONAL_ADVISER, "1.0", PERMANENT, 0, 29, 6),
                new Post(46, null, Grade.PERSONAL_ADVISER, "1.0", PERMANENT, 0, 29, 9),
                new Post(47, null, Grade.PRACTICE_EDUCATOR, "0.8", PERMANENT, 0, 9, 8),
                new Post(48, null, Grade.CONSULTANT_PRACTITIONER, "1.0", PERMANENT, 0, 29, 9),
                new Post(49, null, Grade.CONSULTANT_PRACTITIONER, "0.8", PERMANENT, 0, 6, 8),
                new Post(3, "Sasha Worker", Grade.SOCIAL_WORKER, "1.0", PERMANENT, 1, 5, 3.4),
                new Post(4, "Ravi Worker", Grade.SOCIAL_WORKER, "0.8", PERMANENT, 1, 5, 4.6),
                new Post(19, "Emery Newly", Grade.NEWLY_QUALIFIED, "1.0", PERMANENT, 1, 5, 0.4),
                new Post(22, "Juno Family", Grade.FAMILY_SUPPORT_WORKER, "1.0", PERMANENT, 1, 5, 5),
                new Post(17, "Noor Worker", Grade.ADVANCED_PRACTITIONER, "1.0", PERMANENT, 2, 16, 7),
                new Post(20, "Kit Worker", Grade.SOCIAL_WORKER, "0.6", "AGENCY", 2, 16, 1.1),
                new Post(21, "Arden Worker", Grade.SOCIAL_WORKER, "1.0", PERMANENT, 3, 18, 2.6));
    }
}
