package org.holdfast.directwork;

import static org.holdfast.platform.testing.Api.as;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.holdfast.contracts.WorkerId;
import org.holdfast.directwork.editing.Drafts;
import org.holdfast.directwork.work.Acquaintances;
import org.holdfast.directwork.work.Work;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.openapi.CountedRead;
import org.holdfast.platform.testing.openapi.Look;
import org.holdfast.platform.testing.openapi.StatementsTest;

@QuarkusTest
class DirectWorkStatementsTest extends StatementsTest {

    private static final String THREE_HOUSES = "0199f3a2-0000-7000-8000-000000080001";
    private static final WorkerId EDITH = WorkerId.next();
    private static final WorkerId AMIR = WorkerId.next();

    private final WorkerId wren = WorkerId.next();

    @Inject
    Acquaintances acquaintances;

    @Inject
    ObjectMapper json;

    @Override
    protected List<CountedRead> reads() {
        return List.of(
                CountedRead.of("GET /v1/tools", tools -> wren("/v1/tools?limit=" + tools)),
                CountedRead.of("GET /v1/tools?q", tools -> wren("/v1/tools?q=feelings&limit=" + tools))
                        .upTo(5)
                        .atMost(3),
                CountedRead.of("GET /v1/tools/facets", _ -> wren("/v1/tools/facets"))
                        .showing("")
                        .atMost(1),
                CountedRead.of("GET /v1/tools/{id}", _ -> wren("/v1/tools/" + THREE_HOUSES))
                        .showing("")
                        .atMost(1),
                CountedRead.of("POST /v1/suggestions", this::suggestions).upTo(10),
                CountedRead.of("GET /v1/tools/{id}/versions", this::versions),
                CountedRead.of("GET /v1/tools/{id}/attachments", this::attachments),
                CountedRead.of("GET /v1/children/{id}/direct-work", this::workWithAChild),
                CountedRead.of("GET /v1/work-plans", this::plansForAChild),
                CountedRead.of("GET /v1/work-plans/{id}", this::planWithTools).showing("toolIds"),
                CountedRead.of("GET /v1/work-plans/{id}/sessions", this::sessions),
                CountedRead.of("GET /v1/work-plans/{id}/outcomes", this::outcomes),
                CountedRead.of("GET /v1/work-plans/{id}/sessions/{sessionId}/artefacts", this::artefacts),
                CountedRead.of("GET /v1/practice-notes", this::notes),
                CountedRead.of("GET /v1/practice-notes/waiting", this::waitingNotes),
                CountedRead.of("GET /v1/starter-sets", _ -> wren("/v1/starter-sets"))
                        .showing("")
                        .atMost(1),
                CountedRead.of("GET /v1/insights/direct-work", sessions -> insight("direct-work", sessions))
                        .showing(""),
                CountedRead.of("GET /v1/insights/direct-work/tools", sessions -> insight("direct-work/tools", sessions))
                        .showing(""));
    }

    @Override
    protected Map<String, String> notCounted() {
        return Map.of();
    }

    private Look wren(String address) {
        return Look.at(wren, Roles.SOCIAL_WORKER, address);
    }

    private Look suggestions(int tools) {
        return new Look(wren("").token(), "/v1/suggestions", Map.of("age", 8, "limit", tools));
    }

    /** Each withdrawn before the next is begun. */
    private Look versions(int versions) {
        var text = Drafts.text(json, "Made for a test " + UUID.randomUUID());
        var address = "/v1/tools/%s/versions"
                .formatted(
                        created(edith().body(Map.of("code", "draft-" + UUID.randomUUID(), "text", text)), "/v1/tools"));
        changed(
                edith().body(Map.of(
                        "group",
                        "Children in care council",
                        "metOn",
                        LocalDate.now().toString(),
                        "takingPart",
                        7,
                        "view",
                        "The stop sign is good.")),
                address + "/1/review");
        changed(amir().body(Map.of("answer", "APPROVE")), address + "/1/approval");
        for (var number = 2; number <= versions; number++) {
            var _ = created(edith().body(text), address);
            changed(
                    amir().body(Map.of("answer", "WITHDRAW", "reason", "Too many questions")),
                    "%s/%d/approval".formatted(address, number));
        }
        changed(
                edith().body(Map.of("reason", "Made for a test")),
                address.substring(0, address.length() - "versions".length()) + "retirement");
        return Look.at(EDITH, Roles.TOOLKIT_EDITOR, address + "?limit=200");
    }

    private Look attachments(int files) {
        var address = "/v1/tools/%s/attachments".formatted(THREE_HOUSES);
        var _ = each(
                files,
                _ -> created(
                        edith().contentType("application/octet-stream")
                                .queryParam("title", "Cards to cut out")
                                .body(("%PDF-1.7\n%" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8)),
                        address));
        return wren(address);
    }

    /** Each session of a plan of its own. */
    private Look workWithAChild(int sessions) {
        var child = acquaintances.childOf(wren);
        var _ = each(sessions, _ -> Work.record(wren, Work.plan(wren, child)));
        return wren("/v1/children/%s/direct-work?limit=200".formatted(child.value()));
    }

    private Look plansForAChild(int plans) {
        var child = acquaintances.childOf(wren);
        var _ = each(plans, _ -> Work.plan(wren, child));
        return wren("/v1/work-plans?limit=200&childId=" + child.value());
    }

    private Look planWithTools(int tools) {
        List<String> ids = as(wren, Roles.SOCIAL_WORKER)
                .get("/v1/tools?limit=" + tools)
                .then()
                .extract()
                .path("items.id");
        return wren("/v1/work-plans/"
                + created(
                        as(wren, Roles.SOCIAL_WORKER)
                                .body(Map.of(
                                        "childId",
                                        acquaintances.childOf(wren).value().toString(),
                                        "purpose",
                                        "To hear how Rosie feels about moving",
                                        "toolIds",
                                        ids,
                                        "plannedSessions",
                                        3,
                                        "ageGuardReason",
                                        "Rosie asked for it")),
                        "/v1/work-plans"));
    }

    private Look sessions(int sessions) {
        var plan = Work.plan(wren, acquaintances.childOf(wren));
        var _ = each(sessions, _ -> Work.record(wren, plan));
        return wren("/v1/work-plans/%s/sessions?limit=200".formatted(plan));
    }

    private Look outcomes(int outcomes) {
        var address = "/v1/work-plans/%s/outcomes".formatted(Work.plan(wren, acquaintances.childOf(wren)));
        var _ = each(
                outcomes,
                _ -> created(
                        as(wren, Roles.SOCIAL_WORKER)
                                .body(Map.of(
                                        "kind",
                                        "PLAN_CHANGED",
                                        "whatChanged",
                                        "Her nan comes to the baptism.",
                                        "changedOn",
                                        LocalDate.now().minusDays(1).toString())),
                        address));
        return wren(address);
    }

    private Look artefacts(int pictures) {
        var plan = Work.plan(wren, acquaintances.childOf(wren));
        var address = "/v1/work-plans/%s/sessions/%s/artefacts".formatted(plan, Work.record(wren, plan));
        var _ = each(
                pictures,
                place -> created(
                        as(wren, Roles.SOCIAL_WORKER)
                                .contentType("image/png")
                                .queryParams(Map.of("childAgreed", "true", "original", "CHILD_HAS_IT"))
                                .body(drawn(20 + place)),
                        address));
        return wren(address);
    }

    private Look notes(int notes) {
        shared(notes)
                .forEach(note -> changed(
                        edith().body(Map.of("verdict", "PUBLISH")),
                        "/v1/practice-notes/%s/moderation".formatted(note)));
        return wren("/v1/practice-notes?limit=" + notes);
    }

    private Look waitingNotes(int notes) {
        var _ = shared(notes);
        return Look.at(EDITH, Roles.TOOLKIT_EDITOR, "/v1/practice-notes/waiting?limit=" + notes);
    }

    private List<String> shared(int notes) {
        var child = acquaintances.childOf(wren).value().toString();
        return each(
                notes,
                _ -> created(
                        as(wren, Roles.SOCIAL_WORKER)
                                .body(Map.of(
                                        "childId",
                                        child,
                                        "toolId",
                                        THREE_HOUSES,
                                        "whatWorked",
                                        "Sit on the floor, and draw your own house first.",
                                        "rating",
                                        4,
                                        "need",
                                        "WORRIES",
                                        "ages",
                                        Map.of("min", 8, "max", 12),
                                        "keep",
                                        List.of())),
                        "/v1/practice-notes"));
    }

    private Look insight(String what, int sessions) {
        var plan = Work.plan(wren, acquaintances.childOf(wren));
        var _ = each(sessions, _ -> Work.record(wren, plan));
        return Look.at(EDITH, Roles.LEADER, "/v1/insights/" + what);
    }

    private static byte[] drawn(int width) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static RequestSpecification edith() {
        return as(EDITH, Roles.TOOLKIT_EDITOR);
    }

    private static RequestSpecification amir() {
        return as(AMIR, Roles.TOOLKIT_EDITOR);
    }

    private static List<String> each(int times, IntFunction<String> made) {
        return IntStream.range(0, times).mapToObj(made).toList();
    }

    private static String created(RequestSpecification request, String address) {
        return request.post(address).then().statusCode(201).extract().path("id");
    }

    private static void changed(RequestSpecification request, String address) {
        request.post(address).then().statusCode(200);
    }
}
