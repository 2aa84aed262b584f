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
import org.holdfast.contracts.CaseEvent.VisitMade;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.HandoverId;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.InvolvementState.Involvement;
import org.holdfast.contracts.JourneyStep.PlanMissing;
import org.holdfast.contracts.JourneyStep.PlanStarted;
import org.holdfast.contracts.JourneyStep.VisitOverdue;
import org.holdfast.contracts.PlanId;
import org.holdfast.contracts.VisitId;
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
    void whatIsNotAsItShouldBeIsOnTheAgendaUntilItIsPutRight() {
        var late = new Child(wren);
        var handedOver = new Child(wren);
        var tellTwice = List.of(
                late.overdue("CP_VISIT"),
                late.overdue("CP_REVIEW"),
                new PlanMissing(late.caseId, late.id, "CHILD_PROTECTION", DUE, wren, NOW, 1),
                handedOver.proposed());
        tellTwice.forEach(topics::deliverTwice);
        agendaOf(wren, late, "NEW_CHILD", "NOT_SEEN", "NO_PLAN", "REVIEW_LATE");
        agendaOf(wren, handedOver, "HANDOVER", "NEW_CHILD");

        topics.deliver(late.visited("VISIT", false));
        topics.deliver(late.visited("REVIEW", true));
        topics.deliver(new PlanStarted(late.caseId, late.id, PlanId.next(), "CHILD_PROTECTION", DUE, null, NOW, 2));
        topics.deliver(handedOver.completed());
        agendaOf(wren, late, "NEW_CHILD", "NOT_SEEN");
        agendaOf(wren, handedOver, "NEW_CHILD");

        topics.deliver(late.visited("VISIT", true));
        agendaOf(wren, late, "NEW_CHILD");
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
    void whatIsMissedGoesAlongWithTheChildAndEndsWithTheCase() {
        var child = new Child(wren);
        topics.deliver(child.overdue("CIN_VISIT"));
        agendaOf(wren, child, "NEW_CHILD", "NOT_SEEN");

        child.allocatedTo(ravi, 2);
        agendaOf(ravi, child, "NEW_CHILD", "NOT_SEEN");
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

        CaseEvent overdue(String rule) {
            return new VisitOverdue(caseId, id, rule, DUE, wren, NOW, 1);
        }

        CaseEvent visited(String kind, boolean seen) {
            return new VisitMade(
                    caseId, id, VisitId.next(), wren, kind, DUE.plusDays(14), 40, seen, seen, List.of(), NOW, 2);
        }

        CaseEvent proposed() {
            return new HandoverProposed(caseId, id, HandoverId.next(), wren, ravi, "CHCHAN", false, NOW, 1);
        }

        CaseEvent completed() {
            return new HandoverCompleted(caseId, id, HandoverId.next(), wren, ravi, NOW, 2);
        }
    }
}
