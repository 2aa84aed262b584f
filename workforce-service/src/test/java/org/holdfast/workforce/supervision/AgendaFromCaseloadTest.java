package org.holdfast.workforce.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.joined;
import static org.holdfast.workforce.People.post;
import static org.holdfast.workforce.People.text;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.CaseEvent;
import org.holdfast.contracts.CaseEvent.CaseAllocated;
import org.holdfast.contracts.CaseEvent.CaseClosed;
import org.holdfast.contracts.CaseEvent.HandoverCompleted;
import org.holdfast.contracts.CaseEvent.HandoverEnded;
import org.holdfast.contracts.CaseEvent.HandoverProposed;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.HandoverId;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.InvolvementState.Involvement;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.MovableClock;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgendaFromCaseloadTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 6);

    @Inject
    Topics topics;

    @Inject
    MovableClock clock;

    private WorkerId pat = WorkerId.next();
    private WorkerId wren = WorkerId.next();
    private WorkerId ravi = WorkerId.next();

    @BeforeEach
    void aTeam() {
        clock.moveTo(NOW.plus(Duration.ofDays(3)));
        pat = joined(Map.of("grade", "PRACTICE_SUPERVISOR"));
        wren = joined(Map.of("supervisorId", text(pat)));
        ravi = joined(Map.of("supervisorId", text(pat)));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void aHandoverIsOnTheAgendaUntilItIsComplete() {
        var child = new Child(wren);
        topics.deliverTwice(child.proposed());
        agendaOf(wren, child, "HANDOVER", "NEW_CHILD");

        topics.deliver(child.completed());
        agendaOf(wren, child, "NEW_CHILD");
    }

    @Test
    void aHandoverThatIsCalledOffLeavesTheAgenda() {
        var child = new Child(wren);
        topics.deliver(child.proposed());
        agendaOf(wren, child, "HANDOVER", "NEW_CHILD");

        topics.deliver(new HandoverEnded(child.caseId, child.id, HandoverId.next(), wren, ravi, "CANCELLED", NOW, 2));
        agendaOf(wren, child, "NEW_CHILD");
    }

    @Test
    void whatIsToldGoesAlongWithTheChildAndEndsWithTheCase() {
        var child = new Child(wren);
        topics.deliver(child.proposed());
        agendaOf(wren, child, "HANDOVER", "NEW_CHILD");

        child.allocatedTo(ravi, 2);
        agendaOf(ravi, child, "HANDOVER", "NEW_CHILD");
        agendaOf(wren, child);

        topics.deliver(new CaseClosed(child.caseId, child.id, "RC1", DUE, List.of(), NOW, 3));
        agendaOf(ravi, child, "NEW_CHILD");
    }

    @Test
    void thatSomebodyCarriesTooMuchIsTalkedAboutOnceWithWhomItIsSaidOf() {
        var child = new Child(wren);
        topics.deliver(child.overLimit(wren));
        agendaOf(wren, child, "NEW_CHILD", "OVER_LIMIT");

        child.allocatedTo(ravi, 2);
        agendaOf(ravi, child, "NEW_CHILD");
        child.allocatedTo(wren, 3);
        agendaOf(wren, child, "NEW_CHILD", "OVER_LIMIT");

        talkAbout(child);
        agendaOf(wren, child);
    }

    private void talkAbout(Child child) {
        String id = post(
                        pat,
                        Roles.SUPERVISOR,
                        "/v1/supervisions",
                        Map.of("kind", "PROFESSIONAL", "workerIds", List.of(text(wren)), "plannedFor", "2026-11-20"))
                .statusCode(201)
                .extract()
                .path("id");
        post(
                        pat,
                        Roles.SUPERVISOR,
                        "/v1/supervisions/" + id + "/record",
                        Map.of(
                                "heldOn",
                                "2026-11-20",
                                "minutes",
                                60,
                                "topics",
                                List.of("CHILDREN"),
                                "discussions",
                                List.of(Map.of("childId", child.id.value().toString(), "decision", "Two cases go.")),
                                "actions",
                                List.of()))
                .statusCode(200);
    }

    private static void agendaOf(WorkerId worker, Child child, String... reasons) {
        await().untilAsserted(() -> {
            List<String> found = get(worker, Roles.SOCIAL_WORKER, "/v1/supervision-agendas?workerId=" + text(worker))
                    .statusCode(200)
                    .extract()
                    .path("items.findAll { it.childId == '%s' }.reason".formatted(child.id.value()));
            assertThat(found).containsExactlyInAnyOrder(reasons);
        });
    }

    /** A child with an open case, as caseload-service tells of it. */
    private final class Child {

        private final ChildId id = ChildId.next();
        private final CaseId caseId = CaseId.next();

        Child(WorkerId worker) {
            allocatedTo(worker, 1);
        }

        void allocatedTo(WorkerId worker, int version) {
            topics.deliver(new InvolvementState(
                    id, List.of(new Involvement(worker, "PRIMARY", NOW)), caseId, null, NOW, version));
        }

        CaseEvent overLimit(WorkerId worker) {
            return new CaseAllocated(caseId, id, AllocationId.next(), worker, "PRIMARY", null, null, true, NOW, 1);
        }

        CaseEvent proposed() {
            return new HandoverProposed(caseId, id, HandoverId.next(), wren, ravi, "CHCHAN", false, NOW, 1);
        }

        CaseEvent completed() {
            return new HandoverCompleted(caseId, id, HandoverId.next(), wren, ravi, NOW, 2);
        }
    }
}
