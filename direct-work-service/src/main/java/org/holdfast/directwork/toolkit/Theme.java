package org.holdfast.directwork.toolkit;

import org.holdfast.platform.codeset.Coded;

/** What a tool is about. */
public enum Theme implements Coded {
    ANGER("Anger"),
    ANXIETY("Being anxious"),
    CHANGE_OF_WORKER("A worker who leaves or arrives"),
    COMMUNICATION("Understanding one another"),
    CONFLICT("Living with arguments"),
    DISABILITY("Disability and additional needs"),
    DOMESTIC_ABUSE("Domestic abuse"),
    EMOTIONS("Feelings"),
    EXPLANATION("Why social workers are here"),
    EXPLOITATION("Harm outside the home and online"),
    FAMILY("My family"),
    FAMILY_TIME("Time with my family"),
    GETTING_TO_KNOW("Getting to know each other"),
    IDENTITY("Who I am"),
    LIFE_STORY("My life so far"),
    LOSS("Losing someone or something"),
    MOVES("Moving home or school"),
    NEGLECT("Being looked after day by day"),
    NETWORK("The people around me"),
    PARTICIPATION("Having a say in meetings"),
    PLANNING("My plan"),
    PROGRESS("How far we have come"),
    REGULATION("Calming down"),
    RELATIONSHIPS("People I am close to"),
    ROUTINE("An ordinary day"),
    SAFETY("Staying safe"),
    STRENGTHS("What is going well"),
    TRAUMA("Frightening things that happened"),
    VOICE("Being heard without many words"),
    WISHES("Wishes and dreams"),
    WORRIES("Worries");

    private final String label;

    Theme(String label) {
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
}
