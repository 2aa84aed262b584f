package org.holdfast.example;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.InvolvementState.Involvement;
import org.holdfast.contracts.OpenReferralState;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.Circle;
import org.jspecify.annotations.Nullable;

/** Puts people around a recipient, as the state topics would. */
@Singleton
public class Surroundings {

    private static final Instant MORNING = Instant.parse("2026-11-20T09:30:00Z");

    private final Circle circle;

    Surroundings(Circle circle) {
        this.circle = circle;
    }

    public void involve(ChildId child, WorkerId... workers) {
        involve(child, 1, workers);
    }

    public void involve(ChildId child, int version, WorkerId... workers) {
        var involvements = Stream.of(workers)
                .map(worker -> new Involvement(worker, "PRIMARY", MORNING))
                .toList();
        QuarkusTransaction.requiringNew()
                .run(() -> circle.keep(new InvolvementState(child, involvements, null, null, MORNING, version)));
    }

    public void supervise(WorkerId worker, @Nullable WorkerId supervisor) {
        QuarkusTransaction.requiringNew().run(() -> circle.keep(staff(worker, supervisor, 1)));
    }

    public void refer(ChildId child, int openReferrals, int version) {
        QuarkusTransaction.requiringNew()
                .run(() -> circle.keep(new OpenReferralState(child, openReferrals, MORNING, version)));
    }

    public static StaffState staff(WorkerId worker, @Nullable WorkerId supervisor, int version) {
        return new StaffState(
                worker,
                "A worker",
                "QUALIFIED",
                BigDecimal.ONE,
                null,
                null,
                null,
                supervisor,
                null,
                null,
                LocalDate.parse("2026-01-05"),
                null,
                List.of(),
                MORNING,
                version);
    }
}
