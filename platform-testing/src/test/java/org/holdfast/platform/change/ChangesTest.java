package org.holdfast.platform.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.example.parcel.Parcelling.label;
import static org.holdfast.example.parcel.Parcelling.pack;
import static org.holdfast.example.parcel.Parcelling.packed;
import static org.holdfast.example.parcel.Parcelling.packer;
import static org.holdfast.example.parcel.Parcelling.parcel;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asProgram;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.AgencyState;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.example.parcel.PostRoom;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangesTest {

    private String place;

    @Inject
    PostRoom postRoom;

    @BeforeEach
    void readToTheEnd() {
        place = changes("?limit=200").getString("next");
        while (!read().isEmpty()) {}
    }

    @Test
    void changesAreReadOnFromThePlaceBefore() {
        var id = packed(ChildId.next());
        await().untilAsserted(() -> assertThat(read())
                .singleElement()
                .satisfies(change -> assertThat(change)
                        .containsOnlyKeys("type", "id", "version", "at")
                        .containsEntry("type", "ReferralReceived")
                        .containsEntry("id", id)
                        .containsEntry("version", 0)));

        packer().post("/v1/parcels/{id}/dispatch", id).then().statusCode(200);
        await().untilAsserted(() -> assertThat(read())
                .singleElement()
                .satisfies(change -> assertThat(change)
                        .containsEntry("type", "ReferralClosed")
                        .containsEntry("id", id)
                        .containsEntry("version", 1)));
        assertThat(read()).isEmpty();
    }

    @Test
    void aChangeThatCommitsLateIsNotMissedByAReaderWhoReadOn() throws Exception {
        var late = AgencyId.next();
        var early = AgencyId.next();
        var written = new CyclicBarrier(2);
        var mayCommit = new CyclicBarrier(2);
        var seen = new ArrayList<Object>();
        try (var thread = Executors.newSingleThreadExecutor()) {
            thread.execute(() -> postRoom.send(state(late), () -> {
                meet(written);
                meet(mayCommit);
            }));
            meet(written);
            postRoom.send(state(early), () -> {});
            await().until(() -> {
                read().forEach(change -> seen.add(change.get("id")));
                return seen.size() == 1;
            });
            meet(mayCommit);
        }
        await().until(() -> {
            read().forEach(change -> seen.add(change.get("id")));
            return seen.size() == 2;
        });
        assertThat(seen).containsExactly(early.value().toString(), late.value().toString());
    }

    @Test
    void aPlaceThatSomebodyMadeUpIsRefused() {
        for (var since :
                List.of("1", "nonsense.nonsense", place + "A", "x" + place.substring(1), cursorOfAnotherList())) {
            asProgram("data-warehouse", Roles.SUBSCRIBER)
                    .queryParam("since", since)
                    .get("/v1/changes")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("bad-cursor"));
        }
    }

    @Test
    void onlySubscribersReadWhatChanged() {
        as(WorkerId.next(), Roles.SOCIAL_WORKER).get("/v1/changes").then().statusCode(403);
    }

    private static String cursorOfAnotherList() {
        var label = label();
        pack(parcel(label + " 1")).statusCode(201);
        pack(parcel(label + " 2")).statusCode(201);
        return packer().queryParam("from", label)
                .queryParam("limit", 1)
                .get("/v1/parcels")
                .then()
                .statusCode(200)
                .extract()
                .path("nextCursor");
    }

    private List<Map<String, Object>> read() {
        var changes = changes("?limit=200&since=" + place);
        place = changes.getString("next");
        return changes.getList("items");
    }

    private static JsonPath changes(String query) {
        return asProgram("data-warehouse", Roles.SUBSCRIBER)
                .get("/v1/changes" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static AgencyState state(AgencyId agency) {
        return new AgencyState(
                agency, "Post office", "2A", null, null, null, null, Instant.parse("2026-11-20T09:30:00Z"), 1);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
