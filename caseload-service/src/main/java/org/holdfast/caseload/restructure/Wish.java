package org.holdfast.caseload.restructure;

import org.holdfast.platform.codeset.Coded;

/** What a proposal tries for, once everyone has room and a social worker who can be theirs. */
public enum Wish implements Coded {
    KEEP_RELATIONSHIPS("Children keep the social worker they know", 10),
    BROTHERS_AND_SISTERS("Brothers and sisters have one social worker", 100),
    TEAM_OF_THE_AREA("Children have a social worker of the team of their area", 250),
    EVEN_CASELOADS("Caseloads are even", 20),
    SKILLS("The social worker can do what the case wants", 100);

    private final String label;
    private final int weight;

    Wish(String label, int weight) {
        this.label = label;
        this.weight = weight;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }

    /** Where nobody says otherwise. */
    public int usualWeight() {
        return weight;
    }
}
