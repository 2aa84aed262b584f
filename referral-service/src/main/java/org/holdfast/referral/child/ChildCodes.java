package org.holdfast.referral.child;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The words in which it is said who a child is. */
class ChildCodes {

    private static final String CENSUS = "Children in need census 2026";

    @Produces
    @Singleton
    CodeSet sexes() {
        return CodeSet.of("sex", "A child's sex", CENSUS, Sex.class);
    }

    @Produces
    @Singleton
    CodeSet ethnicities() {
        return CodeSet.of("ethnicity", "How the family describes its ethnicity", CENSUS, Ethnicity.class);
    }

    @Produces
    @Singleton
    CodeSet disabilities() {
        return CodeSet.of("disability", "In what a child is disabled", CENSUS, Disability.class);
    }
}
