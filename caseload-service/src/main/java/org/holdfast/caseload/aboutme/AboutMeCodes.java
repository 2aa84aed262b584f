package org.holdfast.caseload.aboutme;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class AboutMeCodes {

    @Produces
    @Singleton
    CodeSet layouts() {
        return CodeSet.of(
                "about-me-layout",
                "How somebody's page about themselves is laid out on paper",
                "Holdfast",
                AboutMeLayout.class);
    }
}
