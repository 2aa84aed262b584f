package org.holdfast.workforce.staff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** Where somebody stands on the career ladder; practice has a ladder of its own beside management. */
@Schema(description = "Where somebody stands on the career ladder; code set `grade`", example = "SOCIAL_WORKER")
public enum Grade implements Coded {
    STUDENT("Student on placement"),
    APPRENTICE("Social work apprentice"),
    FAMILY_SUPPORT_WORKER("Family support worker"),
    PERSONAL_ADVISER("Personal adviser"),
    FRONT_DOOR_WORKER("Front door worker"),
    NEWLY_QUALIFIED("Newly qualified social worker"),
    SOCIAL_WORKER("Social worker"),
    ADVANCED_PRACTITIONER("Advanced social worker"),
    PRACTICE_EDUCATOR("Practice educator"),
    CONSULTANT_PRACTITIONER("Consultant social worker"),
    REVIEWING_OFFICER("Independent reviewing officer"),
    PRACTICE_SUPERVISOR("Practice supervisor"),
    TEAM_MANAGER("Team manager"),
    SERVICE_MANAGER("Service manager"),
    ASSISTANT_DIRECTOR("Assistant director"),
    DIRECTOR("Director of children's services");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
