package org.holdfast.caseload.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.CheckInId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** What children said before about their social worker of today. */
@ApplicationScoped
class ImportedCheckIn implements LineType<MakeCheckIn> {

    private final CheckingIn checkingIn;

    ImportedCheckIn(CheckingIn checkingIn) {
        this.checkingIn = checkingIn;
    }

    @Override
    public String name() {
        return "CHECK_IN";
    }

    @Override
    public Class<MakeCheckIn> data() {
        return MakeCheckIn.class;
    }

    @Override
    public TypedId take(PastLine<MakeCheckIn> line) {
        return checkingIn.make(line.id(CheckInId::new), line.about(ChildId::new), line.data(), line.by());
    }
}
