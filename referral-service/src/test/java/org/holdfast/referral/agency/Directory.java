package org.holdfast.referral.agency;

import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.referral.intake.Family.MORGAN;

import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.signin.Roles;

/** Agencies for tests. */
public final class Directory {

    private Directory() {}

    /** A partner of this kind that nobody else's test knows. */
    public static AgencyId agency(String kind, String area) {
        String id = as(MORGAN, Roles.FRONT_DOOR_MANAGER)
                .body(Map.of(
                        "name",
                        kind + " " + UUID.randomUUID(),
                        "kind",
                        kind,
                        "source",
                        "2A",
                        "area",
                        area,
                        "contact",
                        Map.of()))
                .post("/v1/agencies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new AgencyId(UUID.fromString(id));
    }
}
