package org.holdfast.caseload.dailyfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.History.bringIn;
import static org.holdfast.platform.testing.History.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.PlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.History;
import org.holdfast.platform.testing.History.Result;
import org.junit.jupiter.api.Test;

/** What goes to the Department is held against its own API document. */
@QuarkusTest
class DailyFeedTest {

    private static final String OPENED = "2024-03-04T12:00:00Z";

    private final CaseId caseId = CaseId.next();
    private final PlanId plan = PlanId.next();

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    FeedReading reading;

    @Inject
    FeedRuns runs;

    @Inject
    FeedSending sending;

    @Test
    void aChildsRecordFitsTheDepartmentsDocumentAndAPlanEnteredInErrorIsPurged() throws Exception {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        await().untilAsserted(() -> assertThat(bringIn(
                        entry("CASE", OPENED)
                                .with("id", caseId)
                                .with(
                                        "data",
                                        Map.of(
                                                "childId",
                                                robin.value().toString(),
                                                "type",
                                                "LOOKED_AFTER",
                                                "teamId",
                                                team.id().value().toString(),
                                                "referredOn",
                                                "2024-03-01",
                                                "source",
                                                "2A",
                                                "primaryNeed",
                                                "N1")),
                        line(
                                "ASSESSMENT",
                                team,
                                Map.of(
                                        "startedOn",
                                        "2024-03-04",
                                        "assessorId",
                                        team.sasha().value().toString(),
                                        "result",
                                        Map.of(
                                                "seenOn",
                                                "2024-03-06",
                                                "factors",
                                                List.of("16A"),
                                                "outcome",
                                                "LOOKED_AFTER",
                                                "analysis",
                                                "Found"),
                                        "authorisedBy",
                                        team.pat().value().toString())),
                        line(
                                        "PLAN",
                                        team,
                                        Map.of(
                                                "start",
                                                Map.of(
                                                        "kind",
                                                        "CHILD_IN_NEED",
                                                        "startedOn",
                                                        "2024-03-20",
                                                        "leadPractitionerId",
                                                        team.sasha().value().toString(),
                                                        "team",
                                                        List.of()),
                                                "reviews",
                                                List.of(),
                                                "coreGroups",
                                                List.of()))
                                .with("id", plan),
                        line("LEGAL_STATUS", team, Map.of("code", "C2", "from", "2024-04-02", "began", "S")),
                        line(
                                "PLACEMENT",
                                team,
                                Map.of(
                                        "code",
                                        "U1",
                                        "provider",
                                        "PR1",
                                        "from",
                                        "2024-04-02",
                                        "began",
                                        "S",
                                        "postcode",
                                        "SZ1 4QT")),
                        line("HEALTH", team, Map.of("kind", "SDQ", "on", "2024-05-02", "score", 14)),
                        line("ADOPTION_STEP", team, Map.of("step", "DECIDED", "on", "2024-09-02"))))
                .extracting(Result::code)
                .containsOnly(""));
        assertThat(bringIn(line("PLACEMENT", team, Map.of("code", "U2", "from", "2024-06-02"))))
                .extracting(Result::code)
                .containsExactly("care-overlaps");

        await().untilAsserted(() -> assertThat(compared(robin)
                        .child()
                        .payload()
                        .at("/child_details/first_name")
                        .asText())
                .isEqualTo("Robin"));
        var compared = compared(robin);
        assertThat(complaints(compared.news().getFirst())).isEmpty();
        var episode = compared.child().payload().at("/social_care_episodes/0");
        assertThat(episode.at("/child_looked_after_placements/0/placement_type").asText())
                .isEqualTo("U1");
        assertThat(episode.at("/adoption/initial_decision_date").asText()).isEqualTo("2024-09-02");
        assertThat(episode.at("/child_and_family_assessments/0/factors/0").asText())
                .isEqualTo("16A");

        QuarkusTransaction.requiringNew().run(() -> reading.keep(compared.child(), Instant.parse(OPENED)));
        assertThat(compared(robin).news()).isEmpty();
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("reason", "Another child's"))
                .post("/v1/cases/{id}/plans/{plan}/corrections", caseId.value(), plan.value())
                .then()
                .statusCode(200);
        var purged = compared(robin).news().getFirst();
        assertThat(purged.at("/social_care_episodes/0/child_in_need_plans/0/purge")
                        .asBoolean())
                .isTrue();
        assertThat(complaints(purged)).isEmpty();
    }

    @Test
    void aChildWhomTheDepartmentRefusesKeepsBackNobodyElse() throws Exception {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha()).childId();
        var wren = desk.allocated(team, team.sasha()).childId();
        var refused = wren.value().toString();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.contains(refused) ? 400 : 204, -1);
            exchange.close();
        });
        server.start();
        QuarkusTransaction.requiringNew().run(() -> runs.persist(new FeedRun(team.pat(), Instant.parse(OPENED))));

        sending.sendTo(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));

        server.stop(0);
        as(WorkerId.next(), Roles.SERVICE_MANAGER)
                .get("/v1/returns/dfe-daily/runs")
                .then()
                .statusCode(200)
                .body(runBy(team.pat()) + ".status", equalTo("DONE"))
                .body(
                        runBy(team.pat()) + ".refused",
                        equalTo(List.of(wren.value().toString())));
        assertThat(compared(robin).news()).isEmpty();
        assertThat(compared(wren).news()).hasSize(1);
    }

    @Test
    void aDryRunSendsNothingAndWithoutAnAddressNothingIsSent() {
        as(WorkerId.next(), Roles.SERVICE_MANAGER)
                .get("/v1/returns/dfe-daily")
                .then()
                .statusCode(200)
                .body("canBeSent", equalTo(false));
        as(WorkerId.next(), Roles.SERVICE_MANAGER)
                .post("/v1/returns/dfe-daily/runs")
                .then()
                .statusCode(409)
                .body("code", equalTo("feed-not-set-up"));
        as(WorkerId.next(), Roles.SUPERVISOR)
                .get("/v1/returns/dfe-daily")
                .then()
                .statusCode(403);
    }

    @Test
    void aRunBeginsByItselfOnceHoweverManyReplicasThereAre() {
        var nobodyThere = URI.create("http://127.0.0.1:9");

        sending.begin();
        sending.begin();
        sending.sendTo(nobodyThere);
        sending.begin();

        as(WorkerId.next(), Roles.SERVICE_MANAGER)
                .get("/v1/returns/dfe-daily/runs")
                .then()
                .statusCode(200)
                .body("items.findAll { it.startedBy == null }.status", equalTo(List.of("STOPPED")));
    }

    private static String runBy(WorkerId worker) {
        return "items.find { it.startedBy == '%s' }".formatted(worker.value());
    }

    private FeedReading.Compared compared(ChildId child) {
        var before =
                new UUID(child.value().getMostSignificantBits(), child.value().getLeastSignificantBits() - 1);
        return QuarkusTransaction.requiringNew()
                .call(() -> reading.after(before, 1).getFirst());
    }

    private History.Entry line(String type, Team team, Map<String, Object> data) {
        return entry(type, "2025-03-03T09:00:00Z")
                .with("about", caseId)
                .with("by", team.pat())
                .with("data", data);
    }

    /** Against the schema of the body of the Department's document. */
    private static List<String> complaints(JsonNode child) throws IOException {
        var json = new ObjectMapper();
        var document = (ObjectNode) json.readTree(DailyFeedTest.class.getResource("/national/dfe-csc-api-1.0.1.json"));
        document.put("$ref", "#/components/schemas/CSC");
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry.getSchema(document).validate(json.createArrayNode().add(child)).stream()
                .map(Error::toString)
                .toList();
    }
}
