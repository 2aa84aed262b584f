package org.holdfast.platform.signin;

import java.util.List;

/** The roles that the council's identity provider grants. */
public interface Roles {
    String PARTNER_SYSTEM = "partner-system";
    String FRONT_DOOR = "front-door";
    String FRONT_DOOR_MANAGER = "front-door-manager";
    String SOCIAL_WORKER = "social-worker";
    String SUPERVISOR = "supervisor";
    String SERVICE_MANAGER = "service-manager";
    String REVIEWING_OFFICER = "reviewing-officer";
    String ACADEMY = "academy";
    String WORKFORCE = "workforce";
    String TOOLKIT_EDITOR = "toolkit-editor";
    String LEADER = "leader";
    String AUDITOR = "auditor";
    String MIGRATION = "migration";
    String SUBSCRIBER = "subscriber";
    String OPERATOR = "operator";
    String INFORMATION_GOVERNANCE = "information-governance";

    static List<String> all() {
        return List.of(
                PARTNER_SYSTEM,
                FRONT_DOOR,
                FRONT_DOOR_MANAGER,
                SOCIAL_WORKER,
                SUPERVISOR,
                SERVICE_MANAGER,
                REVIEWING_OFFICER,
                ACADEMY,
                WORKFORCE,
                TOOLKIT_EDITOR,
                LEADER,
                AUDITOR,
                MIGRATION,
                SUBSCRIBER,
                OPERATOR,
                INFORMATION_GOVERNANCE);
    }
}
