package org.holdfast.caseload;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.holdfast.platform.testing.Api.as;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;

/** As many cases as a test asks for, no two of them alike. */
@ApplicationScoped
public class Plenty {

    private final Neighbours neighbours;

    Plenty(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** A team and its open cases. */
    record Busy(Team team, List<Opened> cases) {

        Opened first() {
            return cases.getFirst();
        }
    }

    /** A team with as many cases that wait for a social worker. */
    Busy waiting(int cases) {
        var team = neighbours.team(100);
        return new Busy(team, opened(team, cases, neighbours::child));
    }

    /** A team with as many cases, each with a social worker of its own. */
    Busy eachWithAnother(int cases) {
        var busy = waiting(cases);
        var workers = Stream.generate(() -> neighbours.socialWorker(busy.team()))
                .limit(cases)
                .toList();
        knows(busy.team(), workers);
        IntStream.range(0, cases)
                .forEach(place -> allocate(busy.team(), busy.cases().get(place), workers.get(place)));
        return busy;
    }

    /** A team of which one person, Sasha, has as many cases. */
    Busy allWithOne(int cases) {
        var busy = waiting(cases);
        knows(busy.team(), List.of(busy.team().sasha(), busy.team().ravi()));
        busy.cases().forEach(each -> allocate(busy.team(), each, busy.team().sasha()));
        return busy;
    }

    /** As many young people in care who turn eighteen within the year. */
    Busy leavingCare(int children) {
        var team = neighbours.team(100);
        var cases = opened(
                team,
                children,
                each -> neighbours.childBorn(each, LocalDate.now().plusMonths(6).minusYears(18)));
        cases.forEach(each -> status(team, each, "LOOKED_AFTER"));
        return new Busy(team, cases);
    }

    void allocate(Team team, Opened opened, WorkerId worker) {
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("workerId", worker.value(), "role", "PRIMARY", "overLimitReason", "Knows the family"))
                .post("/v1/cases/{id}/allocations", opened.caseId())
                .then()
                .statusCode(201);
    }

    void status(Team team, Opened opened, String type) {
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of(
                        "type",
                        type,
                        "complexity",
                        "COMPLEX",
                        "circumstances",
                        List.of("COURT"),
                        "on",
                        LocalDate.now().toString(),
                        "reason",
                        "Agreed"))
                .post("/v1/cases/{id}/status-changes", opened.caseId())
                .then()
                .statusCode(200);
    }

    void knows(Team team, List<WorkerId> workers) {
        await().untilAsserted(() -> as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/caseloads?limit=200&teamId={team}", team.id().value())
                .then()
                .body(
                        "items.workerId",
                        hasItems(workers.stream()
                                .map(worker -> worker.value().toString())
                                .toArray(String[]::new))));
    }

    private List<Opened> opened(Team team, int cases, Function<Team, ChildId> child) {
        var children = Stream.generate(() -> child.apply(team)).limit(cases).toList();
        children.forEach(neighbours::authorised);
        var request = "/v1/cases?limit=200&teamId=" + team.id().value();
        await().untilAsserted(() -> as(team.pat(), Roles.SUPERVISOR)
                .get(request)
                .then()
                .statusCode(200)
                .body("items", hasSize(cases)));
        var ids = new HashMap<String, String>();
        as(team.pat(), Roles.SUPERVISOR)
                .get(request)
                .then()
                .extract()
                .<List<Map<String, String>>>path("items.collect { [child: it.childId, id: it.id] }")
                .forEach(row -> ids.put(row.get("child"), row.get("id")));
        return children.stream()
                .map(each -> new Opened(ids.get(each.value().toString()), each))
                .toList();
    }
}
