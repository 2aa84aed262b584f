package org.holdfast.workforce.staff;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Everyone who works here or did, from the day they joined. */
@ApplicationScoped
class ImportedStaffMember implements LineType<JoinStaff> {

    private final Joining joining;

    ImportedStaffMember(Joining joining) {
        this.joining = joining;
    }

    @Override
    public String name() {
        return "STAFF";
    }

    @Override
    public Class<JoinStaff> data() {
        return JoinStaff.class;
    }

    @Override
    public TypedId take(PastLine<JoinStaff> line) {
        return joining.join(line.id(line.data().id(), WorkerId::new), line.data());
    }
}
