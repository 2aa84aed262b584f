package org.holdfast.caseload.restructure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * What changes, what is wished for, and how long to search.
 *
 * @param wishes every wish with its weight
 */
record RestructurePlan(List<Change> changes, Map<Wish, Integer> wishes, int seconds) {

    Set<WorkerId> leavers() {
        return changes.stream()
                .filter(each -> each.kind() == Change.Kind.WORKER_LEAVES)
                .flatMap(each -> Optional.ofNullable(each.workerId()).stream())
                .collect(Collectors.toSet());
    }

    /** Where somebody works once the change has come; of two moves the later one counts. */
    @Nullable TeamId teamOf(WorkerId worker, @Nullable TeamId today) {
        return changes.stream()
                .filter(each -> each.kind() == Change.Kind.WORKER_MOVES && worker.equals(each.workerId()))
                .flatMap(each -> Optional.ofNullable(each.teamId()).stream())
                .reduce((_, later) -> later)
                .orElse(today);
    }

    /** Which team a child's place belongs to then. */
    @Nullable TeamId teamFor(@Nullable String sector, @Nullable TeamId today) {
        return changes.stream()
                .filter(each -> sector != null
                        && each.postcodeSectors() != null
                        && each.postcodeSectors().contains(sector))
                .flatMap(each -> Optional.ofNullable(each.teamId()).stream())
                .reduce((_, later) -> later)
                .orElse(today);
    }
}
