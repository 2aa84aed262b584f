package org.holdfast.workforce.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.calendar.Rhythm;
import org.holdfast.workforce.enrolment.ProgrammeRhythms;
import org.holdfast.workforce.staff.Colleague;
import org.holdfast.workforce.staff.Colleagues;
import org.jspecify.annotations.Nullable;

/** Who supervises whom, how often that should be, and who goes without. */
@ApplicationScoped
class Supervising {

    private final Supervisions supervisions;
    private final SupervisionAgreements agreements;
    private final ProgrammeRhythms programmes;
    private final Colleagues colleagues;
    private final Caller caller;
    private final Clock clock;

    Supervising(
            Supervisions supervisions,
            SupervisionAgreements agreements,
            ProgrammeRhythms programmes,
            Colleagues colleagues,
            Caller caller,
            Clock clock) {
        this.supervisions = supervisions;
        this.agreements = agreements;
        this.programmes = programmes;
        this.colleagues = colleagues;
        this.caller = caller;
        this.clock = clock;
    }

    /** The person themselves, those above them, and those who answer for people; for others there is no such person here. */
    Colleague seen(WorkerId worker) {
        var person = colleagues.find(worker).orElseThrow(Supervising::missing);
        var me = caller.ifWorker();
        if (answersForPeople()
                || me.filter(worker::equals).isPresent()
                || me.filter(above -> colleagues.standsAbove(above, worker)).isPresent()) {
            return person;
        }
        throw missing();
    }

    /** For what touches children: the person themselves, and those above them. */
    Colleague inConfidence(WorkerId worker) {
        var me = caller.worker();
        if (worker.equals(me) || colleagues.find(worker).isPresent() && colleagues.standsAbove(me, worker)) {
            return colleagues.get(worker);
        }
        throw missing();
    }

    boolean answersForPeople() {
        return caller.is(Roles.WORKFORCE) || caller.is(Roles.ACADEMY);
    }

    void refuseUnlessAbove(WorkerId supervisor, WorkerId worker) {
        if (!colleagues.standsAbove(supervisor, worker)) {
            throw new NotTheirSupervisor();
        }
    }

    /** What the programme asks for is not made rarer by agreement. */
    void refuseRarerThanTheProgramme(MakeAgreement request) {
        programmes.of(request.workerId(), request.startsOn()).ifPresent(least -> {
            if (request.rhythm().isRarerThan(least)) {
                throw new RarerThanTheProgramme();
            }
        });
    }

    SupervisedPerson measure(Colleague person) {
        var agreed = agreements
                .inForce(person.id())
                .map(SupervisionAgreement::rhythm)
                .orElse(null);
        var held = supervisions.oneToOne(List.of(person.id())).getOrDefault(person.id(), List.of());
        var today = today();
        return measured(person, programmes.of(person.id(), today), agreed, held, today);
    }

    /** Everyone at work today whom the caller sees and who has a supervisor, the longest due first. */
    List<SupervisedPerson> measures() {
        return answersForPeople() ? measuresOfAll() : measuresOf(colleagues.below(caller.worker()));
    }

    /** The same of everyone. */
    List<SupervisedPerson> measuresOfAll() {
        var today = today();
        return measured(colleagues.atWork(today), agreements.inForce(), programmes.on(today), today);
    }

    /** Of a few of many: the others are not read. */
    private List<SupervisedPerson> measuresOf(List<UUID> ids) {
        var today = today();
        var workers = ids.stream().map(WorkerId::new).toList();
        return measured(
                colleagues.atWork(today, ids), agreements.inForce(workers), programmes.on(today, workers), today);
    }

    private List<SupervisedPerson> measured(
            List<Colleague> atWork, Map<WorkerId, Rhythm> agreed, Map<WorkerId, Rhythm> programme, LocalDate today) {
        var people =
                atWork.stream().filter(person -> person.supervisorId() != null).toList();
        var held = supervisions.oneToOne(people.stream().map(Colleague::id).toList());
        return people.stream()
                .map(person -> measured(
                        person,
                        Optional.ofNullable(programme.get(person.id())),
                        agreed.get(person.id()),
                        held.getOrDefault(person.id(), List.of()),
                        today))
                .sorted(Comparator.comparing(person -> person.measure().nextDue()))
                .toList();
    }

    LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }

    private static SupervisedPerson measured(
            Colleague person,
            Optional<Rhythm> programme,
            @Nullable Rhythm agreed,
            List<HeldTime> held,
            LocalDate today) {
        var rhythm = SupervisionPolicy.rhythm(person.grade(), programme, agreed);
        return new SupervisedPerson(
                person.id(),
                person.teamId(),
                person.supervisorId(),
                Measure.of(held, rhythm, person.startedOn(), today));
    }

    private static NotFound missing() {
        return new NotFound("member of staff");
    }
}
