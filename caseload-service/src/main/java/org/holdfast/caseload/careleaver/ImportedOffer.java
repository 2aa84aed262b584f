package org.holdfast.caseload.careleaver;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.OfferId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** What young people were offered before. */
@ApplicationScoped
class ImportedOffer implements LineType<MakeOffer> {

    private final Offers offers;
    private final Clock clock;

    ImportedOffer(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "CARE_LEAVER_OFFER";
    }

    @Override
    public Class<MakeOffer> data() {
        return MakeOffer.class;
    }

    @Override
    public TypedId take(PastLine<MakeOffer> line) {
        var offer = new Offer(line.id(OfferId::new), line.about(ChildId::new), line.data(), line.by(), clock.instant());
        offers.persist(offer);
        return offer.id();
    }
}
