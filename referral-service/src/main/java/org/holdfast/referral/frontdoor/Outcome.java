package org.holdfast.referral.frontdoor;

import java.util.List;
import java.util.stream.Stream;
import org.holdfast.platform.codeset.Coded;

/** What the front door decides about one child (Standard Safeguarding Dataset, referral outcome). */
public enum Outcome implements Coded {
    NFA("No further action", "Children's services will take no further action."),
    ADVICE_SIGNPOST("Advice given or another service named", "We have given advice or named a service that can help."),
    STEP_DOWN_EARLY_HELP("Early help", "Early help will be offered to the family."),
    SINGLE_ASSESSMENT("Assessment by a social worker", "A social worker will assess how the child can be helped."),
    STRATEGY_DISCUSSION("Strategy discussion", "A social worker will look into the child's safety with partners."),
    CLA_REQUEST("Request for the child to be looked after", "A social worker will work with the family."),
    PRIVATE_FOSTERING("Private fostering", "A social worker will visit the child and the carers."),
    NON_AGENCY_ADOPTION("Adoption without an agency", "A social worker will work with the family."),
    OTHER("Another outcome, explained in the rationale", "We have recorded what you told us and decided what follows.");

    private final String label;
    private final String forTheReferrer;

    Outcome(String label, String forTheReferrer) {
        this.label = label;
        this.forTheReferrer = forTheReferrer;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }

    /** What whoever referred the child may be told; never why. */
    public String forTheReferrer() {
        return forTheReferrer;
    }

    /** The names of those after which children's services open a case. */
    public static List<String> openingCases() {
        return Stream.of(values()).filter(Outcome::opensCase).map(Outcome::name).toList();
    }

    boolean opensCase() {
        return switch (this) {
            case SINGLE_ASSESSMENT, STRATEGY_DISCUSSION, CLA_REQUEST, PRIVATE_FOSTERING, NON_AGENCY_ADOPTION -> true;
            case NFA, ADVICE_SIGNPOST, STEP_DOWN_EARLY_HELP, OTHER -> false;
        };
    }

    /** The lowest level of need at which this can be the answer (continuum of need, 1 universal to 4 statutory). */
    int lowestLevel() {
        return switch (this) {
            case STRATEGY_DISCUSSION -> 4;
            case SINGLE_ASSESSMENT, CLA_REQUEST -> 3;
            case STEP_DOWN_EARLY_HELP -> 2;
            case NFA, ADVICE_SIGNPOST, PRIVATE_FOSTERING, NON_AGENCY_ADOPTION, OTHER -> 1;
        };
    }

    /** The highest level of need that this can answer: a child at level 4 is never sent away. */
    int highestLevel() {
        return switch (this) {
            case NFA, ADVICE_SIGNPOST -> 2;
            case STEP_DOWN_EARLY_HELP -> 3;
            case SINGLE_ASSESSMENT, STRATEGY_DISCUSSION, CLA_REQUEST, PRIVATE_FOSTERING, NON_AGENCY_ADOPTION, OTHER ->
                4;
        };
    }
}
