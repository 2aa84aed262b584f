package org.holdfast.caseload.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.clock.Clocks;
import org.holdfast.caseload.clock.RunningClock;

/** Visits and reviews that are due by the type of a case; the reviews of an open plan run on the plan's own clock. */
@ApplicationScoped
class ContactClocks implements Clocks {

    private final Due due;

    ContactClocks(Due due) {
        this.due = due;
    }

    @Override
    public List<RunningClock> of(Collection<CaseFile> files, LocalDate today) {
        var since = files.stream()
                .collect(Collectors.toMap(CaseFile::id, file -> file.state().since()));
        return due.of(List.copyOf(files), today).stream()
                .map(row -> new RunningClock(
                        row.caseId(),
                        row.rule().code(),
                        row.ruleInWords(),
                        row.basis(),
                        Objects.requireNonNullElseGet(
                                row.lastOn(), () -> Objects.requireNonNull(since.get(row.caseId()))),
                        row.dueOn()))
                .toList();
    }
}
