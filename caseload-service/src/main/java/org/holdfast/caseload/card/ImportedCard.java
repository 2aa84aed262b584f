package org.holdfast.caseload.card;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Cards of their social worker of today that children were given before. */
@ApplicationScoped
class ImportedCard implements LineType<GiveCard> {

    private final GivingCards giving;

    ImportedCard(GivingCards giving) {
        this.giving = giving;
    }

    @Override
    public String name() {
        return "CARD_GIVEN";
    }

    @Override
    public Class<GiveCard> data() {
        return GiveCard.class;
    }

    @Override
    public TypedId take(PastLine<GiveCard> line) {
        return giving.give(line.about(ChildId::new), line.data(), line.by());
    }
}
