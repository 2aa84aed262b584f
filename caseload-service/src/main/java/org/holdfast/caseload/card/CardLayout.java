package org.holdfast.caseload.card;

import org.holdfast.platform.codeset.Coded;

/** How a card is laid out on paper. */
public enum CardLayout implements Coded {
    CARD("One card, A6, for a bag or a wall"),
    SHEET_OF_FOUR(
            "Four cards on A4 to cut out: one child's for bag, home, school and carer; of a team, four children's"),
    LARGE_PRINT("A4 in large print"),
    EASY_READ("A4 with pictures and short sentences");

    private final String label;

    CardLayout(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }

    int cardsOnAPage() {
        return this == SHEET_OF_FOUR ? 4 : 1;
    }
}
