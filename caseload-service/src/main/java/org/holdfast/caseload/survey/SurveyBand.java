package org.holdfast.caseload.survey;

import org.holdfast.platform.codeset.Coded;

/** The ages in which children are asked, each with a questionnaire of its own. */
enum SurveyBand implements Coded {
    FROM_4_TO_7("4 to 7"),
    FROM_8_TO_10("8 to 10"),
    FROM_11_TO_17("11 to 17"),
    CARE_EXPERIENCED_ADULT("Care-experienced young adult");

    private final String label;

    SurveyBand(String label) {
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
