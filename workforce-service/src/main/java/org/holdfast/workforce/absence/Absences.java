package org.holdfast.workforce.absence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.holdfast.contracts.AbsenceId;
import org.holdfast.contracts.StaffState;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.problem.NotFound;

/** The absences of one person: nobody is away twice on one day. */
public record Absences(List<Absence> all) {

    private static final Comparator<Absence> LATEST_FIRST = Comparator.comparing(Absence::from)
            .thenComparing(absence -> absence.id().value())
            .reversed();

    public void add(AbsenceId id, RecordAbsence request) {
        var absence = new Absence(id, request);
        refuseOverlap(absence);
        all.add(absence);
    }

    public void endWithReturn(AbsenceId id, LocalDate on) {
        var absence = get(id);
        absence.endWithReturn(on);
        refuseOverlap(absence);
    }

    public void correct(AbsenceId id, EnteredInError mark) {
        get(id).correct(mark);
    }

    /** Those that are not over by that day. */
    public List<StaffState.Absence> notOverBy(LocalDate day) {
        return all.stream()
                .filter(absence -> absence.counts() && !absence.endsBefore(day))
                .sorted(LATEST_FIRST.reversed())
                .map(Absence::state)
                .toList();
    }

    public AbsenceView view(AbsenceId id) {
        return get(id).view();
    }

    /** The latest first, those entered in error among them. */
    public List<AbsenceView> views() {
        return all.stream().sorted(LATEST_FIRST).map(Absence::view).toList();
    }

    private Absence get(AbsenceId id) {
        return all.stream()
                .filter(absence -> absence.id().equals(id))
                .findAny()
                .orElseThrow(() -> new NotFound("absence"));
    }

    private void refuseOverlap(Absence absence) {
        if (all.stream().anyMatch(other -> other != absence && other.counts() && other.overlaps(absence))) {
            throw new AbsencesOverlap();
        }
    }
}
