package org.holdfast.caseload.assessment;

import org.holdfast.platform.codeset.Coded;

/**
 * What stands behind an assessment, in the census's factors. 18A and 19A come in with history only: the census asks for 18B, 18C, 19B
 * and 19C instead (rules 8945Q, 8950Q).
 */
public enum AssessmentFactor implements Coded {
    CHILD_ALCOHOL("1A", "Alcohol misuse by the child"),
    PARENT_ALCOHOL("1B", "Alcohol misuse by a parent or carer"),
    HOUSEHOLD_ALCOHOL("1C", "Alcohol misuse by another person in the household"),
    CHILD_DRUGS("2A", "Drug misuse by the child"),
    PARENT_DRUGS("2B", "Drug misuse by a parent or carer"),
    HOUSEHOLD_DRUGS("2C", "Drug misuse by another person in the household"),
    CHILD_DOMESTIC_VIOLENCE("3A", "Domestic violence against the child"),
    PARENT_DOMESTIC_VIOLENCE("3B", "Domestic violence against a parent or carer"),
    HOUSEHOLD_DOMESTIC_VIOLENCE("3C", "Domestic violence against another person in the household"),
    CHILD_MENTAL_HEALTH("4A", "Mental health of the child"),
    PARENT_MENTAL_HEALTH("4B", "Mental health of a parent or carer"),
    HOUSEHOLD_MENTAL_HEALTH("4C", "Mental health of another person in the household"),
    CHILD_LEARNING_DISABILITY("5A", "Learning disability of the child"),
    PARENT_LEARNING_DISABILITY("5B", "Learning disability of a parent or carer"),
    HOUSEHOLD_LEARNING_DISABILITY("5C", "Learning disability of another person in the household"),
    CHILD_ILLNESS("6A", "Physical disability or illness of the child"),
    PARENT_ILLNESS("6B", "Physical disability or illness of a parent or carer"),
    HOUSEHOLD_ILLNESS("6C", "Physical disability or illness of another person in the household"),
    YOUNG_CARER("7A", "Young carer"),
    PRIVATE_FOSTERING_RETURNING("8B", "Privately fostered: overseas child who intends to return"),
    PRIVATE_FOSTERING_STAYING("8C", "Privately fostered: overseas child who intends to stay"),
    PRIVATE_FOSTERING_EDUCATION("8D", "Privately fostered: child from the UK in an educational placement"),
    PRIVATE_FOSTERING_ALTERNATIVE("8E", "Privately fostered: child from the UK in an alternative family arrangement"),
    PRIVATE_FOSTERING_OTHER("8F", "Privately fostered: other"),
    UNACCOMPANIED("9A", "Unaccompanied asylum-seeking child"),
    MISSING("10A", "Missing"),
    SEXUAL_EXPLOITATION("11A", "Child sexual exploitation"),
    TRAFFICKING("12A", "Trafficking"),
    GANGS("13A", "Gangs"),
    UNACCEPTABLE_BEHAVIOUR("14A", "Socially unacceptable behaviour"),
    SELF_HARM("15A", "Self-harm"),
    NEGLECT("16A", "Neglect"),
    EMOTIONAL_ABUSE("17A", "Emotional abuse"),
    PHYSICAL_ABUSE("18A", "Physical abuse, by whom is not said"),
    PHYSICAL_ABUSE_BY_CHILD("18B", "Physical abuse by another child"),
    PHYSICAL_ABUSE_BY_ADULT("18C", "Physical abuse by an adult"),
    SEXUAL_ABUSE("19A", "Sexual abuse, by whom is not said"),
    SEXUAL_ABUSE_BY_CHILD("19B", "Sexual abuse by another child"),
    SEXUAL_ABUSE_BY_ADULT("19C", "Sexual abuse by an adult"),
    OTHER("20", "Other"),
    NONE_IDENTIFIED("21", "No factors identified"),
    GENITAL_MUTILATION("22A", "Female genital mutilation"),
    FAITH_OR_BELIEF("23A", "Abuse linked to faith or belief"),
    CRIMINAL_EXPLOITATION("24A", "Child criminal exploitation");

    private final String code;
    private final String label;

    AssessmentFactor(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
