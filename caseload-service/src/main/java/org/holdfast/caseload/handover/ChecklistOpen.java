package org.holdfast.caseload.handover;

import java.util.Collection;
import java.util.stream.Collectors;
import org.holdfast.platform.problem.BrokenRule;

/** A handover is accepted, and completed, when what it takes is taken care of. */
public final class ChecklistOpen extends BrokenRule {

    ChecklistOpen(Collection<ChecklistItem> open) {
        super("Not yet answered: " + open.stream().map(ChecklistItem::code).collect(Collectors.joining(", ")));
    }
}
