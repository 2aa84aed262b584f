package org.holdfast.caseload.card;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.stream.Gatherers;
import org.holdfast.platform.print.Printing;

/** Writes cards as HTML, and from that as PDF. */
@ApplicationScoped
class CardPrint {

    private final Template cards;
    private final Printing printing;

    CardPrint(@Location("cards.html") Template cards, Printing printing) {
        this.cards = cards;
        this.printing = printing;
    }

    /** One child's: the sheet of four has the same card four times, one for each place. */
    byte[] one(Card card, CardLayout layout) {
        return many(Collections.nCopies(layout.cardsOnAPage(), card), layout);
    }

    byte[] many(List<Card> all, CardLayout layout) {
        return printing.pdf(html(all, layout));
    }

    String html(List<Card> all, CardLayout layout) {
        return cards.data("layout", layout.code())
                .data(
                        "pages",
                        all.stream()
                                .gather(Gatherers.windowFixed(layout.cardsOnAPage()))
                                .toList())
                .render();
    }
}
