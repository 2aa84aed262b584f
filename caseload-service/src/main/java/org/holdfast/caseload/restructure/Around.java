package org.holdfast.caseload.restructure;

import java.util.Map;
import java.util.Set;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;

/** What is known about children besides their cases. */
record Around(
        Map<ChildId, Set<WorkerId>> known,
        Map<ChildId, Set<WorkerId>> askedToGo,
        Map<ChildId, Set<WorkerId>> readers,
        Map<ChildId, String> sectors,
        Map<Acquaintances.Pair, Integer> met) {

    boolean isSpecial(ChildId child) {
        return askedToGo.containsKey(child) || readers.containsKey(child);
    }

    boolean lets(ChildId child, WorkerId worker) {
        return !askedToGo.getOrDefault(child, Set.of()).contains(worker)
                && (!readers.containsKey(child) || readers.get(child).contains(worker));
    }
}
