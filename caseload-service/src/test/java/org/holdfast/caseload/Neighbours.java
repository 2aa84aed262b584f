package org.holdfast.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.holdfast.contracts.AbsenceId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildState;
import org.holdfast.contracts.DecisionId;
import org.holdfast.contracts.ReferralEvent.DecisionAuthorised;
import org.holdfast.contracts.ReferralEvent.ReferralDecided;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TeamState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.testing.Topics;
import org.jspecify.annotations.Nullable;

/** The other services, as caseload hears them. */
@ApplicationScoped
public class Neighbours {

    public static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private static final AtomicInteger SECTORS = new AtomicInteger();

    private final Topics topics;

    Neighbours(Topics topics) {
        this.topics = topics;
    }

    /** A team in a sector of its own, with its supervisor and two social workers. */
    public Team team(int fullTimeShare) {
        return team(fullTimeShare, "Harbour");
    }

    public Team team(int fullTimeShare, String name) {
        return team(fullTimeShare, name, "Harbour");
    }

    public Team team(int fullTimeShare, String name, String area) {
        var team = new Team(TeamId.next(), WorkerId.next(), WorkerId.next(), WorkerId.next(), sector());
        var fte = BigDecimal.valueOf(fullTimeShare, 2);
        topics.deliver(new TeamState(team.id(), name, area, List.of(team.sector()), team.pat(), true, MONDAY, 0));
        staff(team.pat(), "Pat", "PRACTICE_SUPERVISOR", team, null, fte, 0, List.of(), null);
        staff(team.sasha(), "Sasha", "SOCIAL_WORKER", team, team.pat(), fte, 0, List.of(), null);
        staff(team.ravi(), "Ravi", "SOCIAL_WORKER", team, team.pat(), fte, 0, List.of(), null);
        return team;
    }

    /** One more social worker of the team. */
    public WorkerId socialWorker(Team team) {
        var worker = WorkerId.next();
        staff(worker, "Noor", "SOCIAL_WORKER", team, team.pat(), BigDecimal.ONE, 0, List.of(), null);
        return worker;
    }

    /** Somebody who supervises the teams' supervisors. */
    public WorkerId above(Team first, Team... others) {
        var manager = WorkerId.next();
        staff(manager, "Lena", "SERVICE_MANAGER", first, null, BigDecimal.ONE, 0, List.of(), null);
        Stream.concat(Stream.of(first), Stream.of(others))
                .forEach(team -> staff(
                        team.pat(), "Pat", "PRACTICE_SUPERVISOR", team, manager, BigDecimal.ONE, 1, List.of(), null));
        return manager;
    }

    public void absent(Team team, WorkerId worker) {
        var away = new StaffState.Absence(AbsenceId.next(), LocalDate.now().minusDays(1), null);
        staff(worker, "Ravi", "SOCIAL_WORKER", team, team.pat(), BigDecimal.ONE, 1, List.of(away), null);
    }

    public void gone(Team team, WorkerId worker) {
        staff(
                worker,
                "Ravi",
                "SOCIAL_WORKER",
                team,
                team.pat(),
                BigDecimal.ONE,
                1,
                List.of(),
                LocalDate.now().minusDays(1));
    }

    public ChildId child(Team team) {
        return child(team.sector() + "QT", 0, ChildId.next());
    }

    public ChildId child(String postcode, int version, ChildId child) {
        return child(postcode, version, child, LocalDate.of(2015, 4, 3));
    }

    /** Whose birthday nobody knows. */
    public ChildId childWithoutBirthday(Team team) {
        return child(team.sector() + "QT", 0, ChildId.next(), null);
    }

    public ChildId childBorn(Team team, LocalDate born) {
        return child(team.sector() + "QT", 0, ChildId.next(), born);
    }

    private ChildId child(String postcode, int version, ChildId child, @Nullable LocalDate born) {
        topics.deliver(new ChildState(
                child,
                "C1",
                "Robin Ashgrove",
                born,
                null,
                null,
                "F",
                null,
                null,
                postcode,
                null,
                null,
                null,
                null,
                MONDAY,
                version));
        return child;
    }

    public ReferralId authorised(ChildId child) {
        var referral = ReferralId.next();
        authorised(child, referral);
        return referral;
    }

    public void authorised(ChildId child, ReferralId referral) {
        topics.deliverTwice(new DecisionAuthorised(
                referral,
                child,
                DecisionId.next(),
                "SINGLE_ASSESSMENT",
                3,
                true,
                WorkerId.next(),
                WorkerId.next(),
                MONDAY,
                "N1",
                MONDAY,
                2));
    }

    public void urgent(ChildId child, ReferralId referral) {
        topics.deliver(new ReferralDecided(
                referral,
                child,
                DecisionId.next(),
                "STRATEGY_DISCUSSION",
                4,
                true,
                WorkerId.next(),
                MONDAY,
                MONDAY,
                1));
    }

    private void staff(
            WorkerId worker,
            String name,
            String grade,
            Team team,
            @Nullable WorkerId supervisor,
            BigDecimal fte,
            int version,
            List<StaffState.Absence> absences,
            @Nullable LocalDate lastDay) {
        topics.deliver(new StaffState(
                worker,
                name,
                grade,
                fte,
                "SW123",
                LocalDate.now().plusYears(1),
                team.id(),
                supervisor,
                name + "@saltmere.example",
                null,
                LocalDate.of(2020, 1, 1),
                lastDay,
                absences,
                MONDAY,
                version));
    }

    /** Two letters and two digits that no other team of the run has. */
    /** No two teams of a run share one, and no real postcode begins with Q. */
    private static String sector() {
        var number = SECTORS.getAndIncrement();
        return "Q%c%d %d".formatted('A' + number / 1000, number / 10 % 100, number % 10);
    }

    /** Pat leads Sasha and Ravi. */
    public record Team(TeamId id, WorkerId pat, WorkerId sasha, WorkerId ravi, String sector) {}
}
