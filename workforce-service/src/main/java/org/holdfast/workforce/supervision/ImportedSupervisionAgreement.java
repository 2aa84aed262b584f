package org.holdfast.workforce.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;
import org.holdfast.workforce.staff.Colleagues;

/** What people had agreed about supervision. Whether the supervisor stood above the person then is not asked. */
@ApplicationScoped
class ImportedSupervisionAgreement implements LineType<MakeAgreement> {

    private final SupervisionAgreements agreements;
    private final Supervising supervising;
    private final Colleagues colleagues;
    private final Clock clock;

    ImportedSupervisionAgreement(
            SupervisionAgreements agreements, Supervising supervising, Colleagues colleagues, Clock clock) {
        this.agreements = agreements;
        this.supervising = supervising;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "SUPERVISION_AGREEMENT";
    }

    @Override
    public Class<MakeAgreement> data() {
        return MakeAgreement.class;
    }

    @Override
    public TypedId take(PastLine<MakeAgreement> line) {
        var request = line.data();
        var supervisor = colleagues.get(line.by()).id();
        var _ = colleagues.get(request.workerId());
        var agreement =
                new SupervisionAgreement(line.id(SupervisionAgreementId::new), request, supervisor, clock.instant());
        supervising.refuseRarerThanTheProgramme(request);
        agreements.make(agreement);
        return agreement.id();
    }
}
