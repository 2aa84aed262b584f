package org.holdfast.workforce.supervision;

import java.util.Optional;
import org.holdfast.workforce.calendar.Rhythm;
import org.holdfast.workforce.staff.Grade;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody has supervision at least: as their programme says while they are on one, otherwise as they agreed with their
 * supervisor, otherwise by grade (Skills for Care for those who are new, councils' published policies for the others).
 */
final class SupervisionPolicy {

    private SupervisionPolicy() {}

    static Rhythm rhythm(Grade grade, Optional<Rhythm> programme, @Nullable Rhythm agreed) {
        return programme.orElseGet(() -> agreed == null ? byGrade(grade) : agreed);
    }

    static Rhythm byGrade(Grade grade) {
        return switch (grade) {
            case STUDENT, APPRENTICE -> Rhythm.WEEKLY;
            case NEWLY_QUALIFIED -> Rhythm.FORTNIGHTLY;
            case FAMILY_SUPPORT_WORKER,
                    PERSONAL_ADVISER,
                    FRONT_DOOR_WORKER,
                    SOCIAL_WORKER,
                    ADVANCED_PRACTITIONER,
                    PRACTICE_EDUCATOR,
                    CONSULTANT_PRACTITIONER,
                    REVIEWING_OFFICER,
                    PRACTICE_SUPERVISOR,
                    TEAM_MANAGER -> Rhythm.MONTHLY;
            case SERVICE_MANAGER, ASSISTANT_DIRECTOR, DIRECTOR -> Rhythm.SIX_WEEKLY;
        };
    }
}
