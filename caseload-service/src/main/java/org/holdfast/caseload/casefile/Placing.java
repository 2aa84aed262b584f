package org.holdfast.caseload.casefile;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.holdfast.caseload.child.Children;
import org.holdfast.caseload.staff.Teams;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildState;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TeamState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.outbox.Outbox;

/**
 * Puts a case into the team of the child's area. The case, the child's address and the team arrive on three topics in any order, so
 * whichever comes last places the case.
 */
@ApplicationScoped
public class Placing {

    private final CaseFiles cases;
    private final Children children;
    private final Teams teams;
    private final Outbox outbox;
    private final Clock clock;

    Placing(CaseFiles cases, Children children, Teams teams, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.children = children;
        this.teams = teams;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void on(ChildState child) {
        children.keep(child);
        cases.openFor(child.childId()).ifPresent(this::place);
    }

    public void on(TeamState team) {
        teams.keep(team);
        cases.withoutTeam().forEach(this::place);
    }

    /**
     * Two events that are taken in at one moment do not see each other, and nobody waits for anybody: a case that both passed over
     * is found here.
     */
    @Scheduled(
            every = "5s",
            delayed = "5s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void sweep() {
        cases.passedOver().forEach(this::place);
    }

    Optional<TeamId> teamFor(ChildId child) {
        return children.postcodeOf(child).flatMap(teams::forPostcode);
    }

    Optional<WorkerId> practiceSupervisorOf(CaseFile open) {
        return open.teamId().flatMap(this::practiceSupervisorOf);
    }

    Optional<WorkerId> practiceSupervisorOf(TeamId team) {
        return teams.practiceSupervisorOf(team);
    }

    /** A case that has a team stays there when the family moves, until people agree to hand it over. */
    private void place(CaseFile open) {
        if (open.teamId().isEmpty()) {
            teamFor(open.childId()).ifPresent(team -> outbox.publish(open.place(team, clock.instant())));
        }
    }
}
