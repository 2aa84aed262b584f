package org.holdfast.directwork.work;

import static org.awaitility.Awaitility.await;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildState;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.InvolvementState.Involvement;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.directwork.circle.Children;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.jspecify.annotations.Nullable;

/** Lets workers and children know each other, as the other services would tell it. */
@ApplicationScoped
public class Acquaintances {

    static final LocalDate TEN_YEARS_AGO = LocalDate.now().minusYears(10);

    private final Topics topics;
    private final Children children;

    Acquaintances(Topics topics, Children children) {
        this.topics = topics;
        this.children = children;
    }

    /** A child of ten that this worker works with. */
    public ChildId childOf(WorkerId worker) {
        return childOf(worker, TEN_YEARS_AGO);
    }

    ChildId childOf(WorkerId worker, @Nullable LocalDate born) {
        var child = ChildId.next();
        topics.deliver(state(child, "Rosie Ashdown", born, null, 0));
        topics.deliver(involvement(child, 0, worker));
        await().until(() -> sees(worker, child) && isKnown(child));
        return child;
    }

    static boolean sees(WorkerId worker, ChildId child) {
        return as(worker, Roles.SOCIAL_WORKER)
                        .get("/v1/children/{id}/direct-work", child.value())
                        .statusCode()
                == 200;
    }

    static InvolvementState involvement(ChildId child, int version, WorkerId... workers) {
        var involvements = Arrays.stream(workers)
                .map(worker -> new Involvement(worker, "PRIMARY", Instant.now()))
                .toList();
        return new InvolvementState(child, involvements, CaseId.next(), null, Instant.now(), version);
    }

    static ChildState state(
            ChildId child, String name, @Nullable LocalDate born, @Nullable ChildId mergedInto, int version) {
        return new ChildState(
                child,
                "SZ0001",
                name,
                born,
                null,
                null,
                "F",
                null,
                null,
                null,
                null,
                null,
                null,
                mergedInto,
                Instant.now(),
                version);
    }

    static StaffState staff(WorkerId worker, @Nullable WorkerId supervisor) {
        return new StaffState(
                worker,
                "Wren Calder",
                "SOCIAL_WORKER",
                BigDecimal.ONE,
                null,
                null,
                null,
                supervisor,
                null,
                null,
                LocalDate.now(),
                null,
                List.of(),
                Instant.now(),
                0);
    }

    private boolean isKnown(ChildId child) {
        return QuarkusTransaction.requiringNew().call(() -> children.get(child).fullName() != null);
    }
}
