package org.holdfast.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.local.ServiceName.WORKFORCE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** A part of the town that nobody works for yet, with a new team led by Pat, in which Sasha works for Pat and Ravi for Quinn. */
record Area(Api api, String teamId, String teamName, String sector) {

    static final String SASHA = "sasha.worker";
    static final String RAVI = "ravi.worker";
    static final String PAT = "pat.supervisor";
    static final String QUINN = "quinn.supervisor";
    static final String SAM = "sam.servicemanager";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static Area opened(Api api) {
        var sector = newSector();
        var name = "Team of " + sector;
        var team = api.as("wren.workforce")
                .post(
                        WORKFORCE,
                        "/v1/teams",
                        Map.of(
                                "name",
                                name,
                                "area",
                                "Area of " + sector,
                                "postcodeSectors",
                                List.of(sector),
                                "practiceSupervisorId",
                                api.realm().workerId(PAT)))
                .expect(201)
                .id();
        var area = new Area(api, team, name, sector);
        area.employ(SAM, "SERVICE_MANAGER", null);
        area.employ(PAT, "PRACTICE_SUPERVISOR", SAM);
        area.employ(QUINN, "PRACTICE_SUPERVISOR", SAM);
        area.employ(SASHA, "SOCIAL_WORKER", PAT);
        area.employ(RAVI, "SOCIAL_WORKER", QUINN);
        return area;
    }

    String postcode() {
        return sector + "AB";
    }

    /** Somebody may be on the register already, from another test or from the demonstration's own data: then they move here. */
    private void employ(String person, String grade, String supervisor) {
        var id = api.realm().workerId(person);
        var joined = api.as("wren.workforce").post(WORKFORCE, "/v1/staff", joining(id, person, grade, supervisor));
        assertThat(joined.status()).as(joined.body()).isIn(201, 409);
        if (joined.status() == 409 && supervisor != null) {
            api.as("wren.workforce")
                    .post(WORKFORCE, "/v1/staff/{}/moves", placing(supervisor), id)
                    .expect(200);
        }
    }

    private Map<String, Object> joining(String id, String person, String grade, String supervisor) {
        var today = LocalDate.now(LONDON);
        var joining = new HashMap<String, Object>(Map.of(
                "id",
                id,
                "fullName",
                person,
                "grade",
                grade,
                "fte",
                1,
                "contract",
                "PERMANENT",
                "registrationNumber",
                "SW" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000),
                "registeredUntil",
                today.plusYears(1).toString(),
                "email",
                person + "@saltmere.example",
                "telephone",
                "01632 960 118",
                "startedOn",
                today.minusYears(1).toString()));
        if (supervisor != null) {
            joining.put("teamId", teamId);
            joining.put("supervisorId", api.realm().workerId(supervisor));
        }
        return joining;
    }

    private Map<String, Object> placing(String supervisor) {
        return Map.of(
                "teamId",
                teamId,
                "supervisorId",
                api.realm().workerId(supervisor),
                "on",
                LocalDate.now(LONDON).toString());
    }

    private static String newSector() {
        var random = ThreadLocalRandom.current();
        return "%c%c%d%c %d"
                .formatted(
                        random.nextInt('A', 'Z' + 1),
                        random.nextInt('A', 'Z' + 1),
                        random.nextInt(10),
                        random.nextInt('A', 'Z' + 1),
                        random.nextInt(10));
    }
}
