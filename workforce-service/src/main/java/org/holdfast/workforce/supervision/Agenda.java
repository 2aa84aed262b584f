package org.holdfast.workforce.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.caseload.AllocatedChild;
import org.holdfast.workforce.caseload.Caseloads;
import org.holdfast.workforce.caseload.ChildConcern;
import org.holdfast.workforce.caseload.Concern;
import org.holdfast.workforce.caseload.Concerns;
import org.holdfast.workforce.enrolment.ProgrammeRhythms;

/** Draws what there is to talk about from the live caseload, from what was agreed, and from the programme somebody is on. */
@ApplicationScoped
class Agenda {

    /** No child goes without being talked about for longer. */
    private static final int WEEKS_PER_CHILD = 6;

    private static final int WEEKS_AHEAD = 4;

    private final Caseloads caseloads;
    private final Concerns concerns;
    private final Supervisions supervisions;
    private final ProgrammeRhythms programmes;

    Agenda(Caseloads caseloads, Concerns concerns, Supervisions supervisions, ProgrammeRhythms programmes) {
        this.caseloads = caseloads;
        this.concerns = concerns;
        this.supervisions = supervisions;
        this.programmes = programmes;
    }

    List<AgendaItem> of(WorkerId worker, LocalDate today) {
        var held = supervisions.heldWith(worker);
        var items = new ArrayList<AgendaItem>();
        concerns.of(worker).stream()
                .filter(concern -> !isSettledByTalking(concern, held))
                .map(AgendaItem::of)
                .forEach(items::add);
        for (var child : caseloads.of(worker)) {
            about(child, held, today).ifPresent(items::add);
        }
        for (var supervision : held) {
            openActions(supervision)
                    .forEach(due -> items.add(new AgendaItem(supervision.id(), AgendaReason.ACTION_OPEN, null, due)));
        }
        programmes
                .dueBy(worker, today.plusWeeks(WEEKS_AHEAD))
                .forEach(due ->
                        items.add(new AgendaItem(due.enrolmentId(), AgendaReason.PROGRAMME_DUE, null, due.dueOn())));
        return items;
    }

    private static Optional<AgendaItem> about(AllocatedChild child, List<Supervision> held, LocalDate today) {
        var since = WorkingDays.dayOf(child.since());
        var last = held.stream()
                .filter(supervision -> talkedAbout(supervision, child.childId()))
                .map(Agenda::heldOn)
                .findFirst();
        if (last.isEmpty()
                && held.stream().noneMatch(supervision -> !heldOn(supervision).isBefore(since))) {
            return Optional.of(new AgendaItem(child.caseId(), AgendaReason.NEW_CHILD, child.childId(), since));
        }
        var day = last.orElse(since);
        return day.plusWeeks(WEEKS_PER_CHILD).isAfter(today)
                ? Optional.empty()
                : Optional.of(new AgendaItem(child.caseId(), AgendaReason.NOT_DISCUSSED, child.childId(), day));
    }

    /** That somebody carries too much is talked about once; the rest stays until it is put right. */
    private static boolean isSettledByTalking(ChildConcern concern, List<Supervision> held) {
        return concern.concern() == Concern.OVER_LIMIT
                && held.stream()
                        .anyMatch(supervision -> !heldOn(supervision).isBefore(concern.since())
                                && talkedAbout(supervision, concern.childId()));
    }

    private static boolean talkedAbout(Supervision supervision, ChildId child) {
        var record = supervision.held();
        return record != null
                && record.discussions().stream()
                        .anyMatch(discussion -> discussion.childId().equals(child));
    }

    private static LocalDate heldOn(Supervision supervision) {
        var record = supervision.held();
        return record == null ? supervision.plannedFor() : record.heldOn();
    }

    private static List<LocalDate> openActions(Supervision supervision) {
        var record = supervision.held();
        return record == null
                ? List.of()
                : record.actions().stream()
                        .filter(AgreedAction::isOpen)
                        .map(AgreedAction::dueOn)
                        .toList();
    }
}
