package org.holdfast.workforce.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.contracts.EnrolmentId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.Rhythm;

/** What supervision asks of programmes: how often, and what is due soon. */
@ApplicationScoped
public class ProgrammeRhythms {

    private final Enrolments enrolments;

    ProgrammeRhythms(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    /** Something that a programme asks for, with the enrolment it belongs to. */
    public record DueOnProgramme(EnrolmentId enrolmentId, LocalDate dueOn) {}

    /** Of who is on a programme that has begun by that day. */
    public Optional<Rhythm> of(WorkerId worker, LocalDate day) {
        return enrolments
                .underWayOf(worker)
                .filter(enrolment -> !enrolment.due().term().startedOn().isAfter(day))
                .map(enrolment -> enrolment.due().supervisionOn(day));
    }

    /** Of everyone who is on one. */
    public Map<WorkerId, Rhythm> on(LocalDate day) {
        return rhythms(enrolments.list("status", EnrolmentStatus.UNDER_WAY), day);
    }

    /** Of those of them who are on one. */
    public Map<WorkerId, Rhythm> on(LocalDate day, Collection<WorkerId> workers) {
        return rhythms(enrolments.list("workerId in ?1 and status = ?2", workers, EnrolmentStatus.UNDER_WAY), day);
    }

    private static Map<WorkerId, Rhythm> rhythms(List<Enrolment> underWay, LocalDate day) {
        return underWay.stream()
                .filter(enrolment -> !enrolment.due().term().startedOn().isAfter(day))
                .collect(Collectors.toMap(
                        Enrolment::workerId, enrolment -> enrolment.due().supervisionOn(day)));
    }

    /** A programme that somebody has passed. */
    public record PassedProgramme(EnrolmentId enrolmentId, String programme, LocalDate on) {

        private static PassedProgramme of(Enrolment passed) {
            var view = passed.view(passed.due().term().agreedEnd());
            return new PassedProgramme(
                    view.id(),
                    view.programme(),
                    Objects.requireNonNull(view.ending()).on());
        }
    }

    /** Who has passed none is left out. */
    public Map<WorkerId, List<PassedProgramme>> passedBy(Collection<WorkerId> workers) {
        return enrolments.passedBy(workers).stream()
                .collect(Collectors.groupingBy(
                        Enrolment::workerId, Collectors.mapping(PassedProgramme::of, Collectors.toList())));
    }

    /** What is not done and due by that day, in its order. */
    public List<DueOnProgramme> dueBy(WorkerId worker, LocalDate day) {
        return enrolments.underWayOf(worker).stream()
                .flatMap(enrolment -> enrolment.due().items().stream()
                        .filter(item -> item.isOpen() && !item.dueOn().isAfter(day))
                        .map(item -> new DueOnProgramme(enrolment.id(), item.dueOn())))
                .toList();
    }
}
