package org.holdfast.local.saltmere;

/**
 * What people are, as far as it matters to the council's story.
 *
 * @param registered with Social Work England
 * @param share of a full caseload that people of the grade come to hold as social workers of children
 */
enum Grade {
    STUDENT(false, 0),
    APPRENTICE(false, 0),
    FAMILY_SUPPORT_WORKER(false, 0),
    PERSONAL_ADVISER(false, 0),
    FRONT_DOOR_WORKER(true, 0),
    NEWLY_QUALIFIED(true, 0.75),
    SOCIAL_WORKER(true, 1.06),
    ADVANCED_PRACTITIONER(true, 0.85),
    PRACTICE_EDUCATOR(true, 0),
    CONSULTANT_PRACTITIONER(true, 0),
    REVIEWING_OFFICER(true, 0),
    PRACTICE_SUPERVISOR(true, 0),
    TEAM_MANAGER(true, 0),
    SERVICE_MANAGER(true, 0),
    ASSISTANT_DIRECTOR(true, 0),
    DIRECTOR(true, 0);

    private final boolean registered;
    private final double share;

    Grade(boolean registered, double share) {
        this.registered = registered;
        this.share = share;
    }

    boolean isRegistered() {
        return registered;
    }

    boolean holdsCases() {
        return share > 0;
    }

    double share() {
        return share;
    }
}
