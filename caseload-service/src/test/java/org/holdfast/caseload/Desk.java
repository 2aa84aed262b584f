package org.holdfast.caseload;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.holdfast.platform.testing.Api.as;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;

/** What a practice supervisor does at the desk, for tests of what follows. */
@ApplicationScoped
public class Desk {

    private final Neighbours neighbours;

    Desk(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** A child of the team's area whose case has come to the team. */
    public Opened openCase(Team team) {
        var child = neighbours.child(team);
        return new Opened(openCase(team, child), child);
    }

    public String openCase(Team team, ChildId child) {
        neighbours.authorised(child);
        await().untilAsserted(() -> as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/caseloads/{id}", team.ravi().value())
                .then()
                .statusCode(200));
        await().untilAsserted(() -> as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases?limit=200")
                .then()
                .body("items.childId", hasItem(child.value().toString())));
        return as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases?limit=200")
                .then()
                .extract()
                .path("items.find { it.childId == '%s' }.id".formatted(child.value()));
    }

    /** A child whose social worker is this person. */
    public Opened allocated(Team team, WorkerId worker) {
        var opened = openCase(team);
        allocate(team, opened.caseId(), worker).statusCode(201);
        return opened;
    }

    public ValidatableResponse allocate(Team team, String caseId, WorkerId worker) {
        return as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("workerId", worker.value(), "role", "PRIMARY"))
                .post("/v1/cases/{id}/allocations", caseId)
                .then();
    }

    public ValidatableResponse socialWorkerOf(Team team, Opened opened) {
        return as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/children/{id}/worker", opened.childId().value())
                .then();
    }

    /** A case and its child. */
    public record Opened(String caseId, ChildId childId) {}
}
