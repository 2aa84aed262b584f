package org.holdfast.workforce.programme;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;
import org.holdfast.workforce.calendar.Rhythm;

/** The codes that programmes are laid down with. */
class ProgrammeCodes {

    private static final String HOUSE = "Holdfast";

    @Produces
    @Singleton
    CodeSet rhythms() {
        return CodeSet.of("rhythm", "How often something is done at least", HOUSE, Rhythm.class);
    }

    @Produces
    @Singleton
    CodeSet evidenceKinds() {
        return CodeSet.of(
                "evidence-kind",
                "What a piece of a portfolio is",
                "Skills for Care, child and family ASYE framework",
                EvidenceKind.class);
    }

    @Produces
    @Singleton
    CodeSet judgements() {
        return CodeSet.of("judgement", "Who says what a programme came to", HOUSE, Judgement.class);
    }

    @Produces
    @Singleton
    CodeSet necessities() {
        return CodeSet.of("necessity", "Whether something must have happened", HOUSE, Necessity.class);
    }
}
