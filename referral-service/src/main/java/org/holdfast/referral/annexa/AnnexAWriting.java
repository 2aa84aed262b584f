package org.holdfast.referral.annexa;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.audit.ReadTrail;
import org.holdfast.platform.figures.Sheet;
import org.holdfast.referral.child.ChildIndex;
import org.holdfast.referral.child.ChildView;

/** Writes a list as a sheet, and puts on the audit trail whose names were on it: children are named in it by id and birthday. */
@ApplicationScoped
class AnnexAWriting {

    private static final int AT_A_TIME = 1000;
    private static final String REASON = "INSPECTION_LIST";

    private final ChildIndex index;
    private final ReadTrail trail;

    AnnexAWriting(ChildIndex index, ReadTrail trail) {
        this.index = index;
        this.trail = trail;
    }

    String write(String list, String[] header, List<AnnexARow> rows, LocalDate until) {
        var ids = rows.stream().map(AnnexARow::childId).distinct().toList();
        trail.listed(list, "inspection list", ids.stream().map(ChildId::value).toList(), Set.copyOf(ids), REASON);
        var children = described(ids);
        return Sheet.of(
                header,
                rows.stream()
                        .flatMap(row ->
                                Stream.ofNullable(children.get(row.childId())).map(child -> row.cells(child, until)))
                        .toList());
    }

    private Map<ChildId, ChildView> described(List<ChildId> ids) {
        var children = new HashMap<ChildId, ChildView>();
        for (var from = 0; from < ids.size(); from += AT_A_TIME) {
            children.putAll(index.describe(ids.subList(from, Math.min(ids.size(), from + AT_A_TIME))));
        }
        return children;
    }
}
