package org.holdfast.caseload.aboutme;

import org.holdfast.platform.codeset.Coded;

/** How somebody's page about themselves is laid out on paper. */
public enum AboutMeLayout implements Coded {
    ONE_PAGE("One page, A4"),
    LARGE_PRINT("A4 in large print, on as many pages as it takes"),
    EASY_READ("A4 with a picture beside each part");

    private final String label;

    AboutMeLayout(String label) {
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
