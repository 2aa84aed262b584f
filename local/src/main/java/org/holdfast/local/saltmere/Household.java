package org.holdfast.local.saltmere;

import java.util.List;

/** Children who live together: brothers and sisters, half and step among them. */
record Household(int number, Area area, String sector, String address, String postcode, List<Child> children) {

    /** The office is closed for so many days at most: something may have been written down before them. */
    private static final int LONGEST_CLOSED = 6;

    /** How long ago something can at most have been said about every child here. */
    int furthestBack() {
        return children.stream()
                .mapToInt(child -> child.isExpected() ? 270 + child.daysOld() : child.daysOld() - LONGEST_CLOSED)
                .min()
                .orElseThrow();
    }

    int oldest() {
        return children.stream().mapToInt(Child::age).max().orElseThrow();
    }

    String others(Child child) {
        return String.join(
                " and ",
                children.stream()
                        .filter(other -> !other.equals(child))
                        .map(Child::firstName)
                        .toList());
    }
}
