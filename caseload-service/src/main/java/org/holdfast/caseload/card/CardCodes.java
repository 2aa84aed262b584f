package org.holdfast.caseload.card;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class CardCodes {

    @Produces
    @Singleton
    CodeSet layouts() {
        return CodeSet.of("card-layout", "How a card is laid out on paper", "Holdfast", CardLayout.class);
    }

    @Produces
    @Singleton
    CodeSet runs() {
        return CodeSet.of("card-run-status", "How far the printing of cards is", "Holdfast", CardRunStatus.class);
    }

    @Produces
    @Singleton
    CodeSet ways() {
        return CodeSet.of("card-given-how", "In what way a child was given a card", "Holdfast", GiveCard.How.class);
    }
}
