package org.holdfast.caseload.workload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.caseload.staff.Reduced;
import org.holdfast.caseload.staff.Worker;

/**
 * One person's caseload at a moment.
 *
 * @param reductions those that counted then
 * @param coverNeeded whether they were away while children had them as their social worker
 */
public record WorkerLoad(
        Worker worker, Workload workload, List<WeighedCase> cases, List<Reduced> reductions, boolean coverNeeded) {

    /** The last day of a protected caseload, for who has one that ends. */
    public Optional<LocalDate> protectedUntil() {
        return reductions.stream()
                .flatMap(each -> Optional.ofNullable(each.until()).stream())
                .max(LocalDate::compareTo);
    }

    public int reducedByPercent() {
        return Math.min(100, reductions.stream().mapToInt(Reduced::percent).sum());
    }
}
