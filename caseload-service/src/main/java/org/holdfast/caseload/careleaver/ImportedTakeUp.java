package org.holdfast.caseload.careleaver;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.OfferId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** What became of offers before. */
@ApplicationScoped
class ImportedTakeUp implements LineType<AnswerOffer> {

    private final Offers offers;
    private final Clock clock;

    ImportedTakeUp(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "CARE_LEAVER_TAKE_UP";
    }

    @Override
    public Class<AnswerOffer> data() {
        return AnswerOffer.class;
    }

    @Override
    public TypedId take(PastLine<AnswerOffer> line) {
        var offer = offers.get(line.about(OfferId::new));
        offer.answer(line.data(), clock.instant());
        return offer.id();
    }
}
