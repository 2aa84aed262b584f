package org.holdfast.workforce.census;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** What is looked at before the return is sent. */
@Schema(description = "What is looked at before the return is sent; code set `census-rule`", example = "NO_INSTITUTION")
enum CensusRule implements Coded {
    NO_ONE("There is nobody to count: a return has at least one worker", Weight.STOPS),
    NO_NUMBER("Works as a social worker and has no number with Social Work England: is left out", Weight.ASKS),
    NO_INSTITUTION("Where they qualified is not on record: the schema asks for it", Weight.STOPS),
    NO_DETAILS("Nothing that the census asks of a person is on record", Weight.ASKS),
    NO_BIRTHDAY("Has no date of birth on record", Weight.ASKS),
    NO_LEVEL("How they qualified is not on record", Weight.ASKS),
    NO_ORIGIN("Started within the year, and where they came from is not on record", Weight.ASKS),
    NO_CASES("Nobody counted their cases on the reference day", Weight.ASKS),
    NO_CONTRACT_WEEKS("An agency worker whose weeks of contract are not on record", Weight.ASKS),
    TOO_YOUNG("Younger than 21 on the reference day, and qualified: look at the date of birth", Weight.ASKS),
    TOO_MANY_CASES("More than 50 cases for a full-time worker: the Department takes it for an error", Weight.ASKS);

    private enum Weight {
        STOPS,
        ASKS
    }

    private final String label;
    private final Weight weight;

    CensusRule(String label, Weight weight) {
        this.label = label;
        this.weight = weight;
    }

    boolean stops() {
        return weight == Weight.STOPS;
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
