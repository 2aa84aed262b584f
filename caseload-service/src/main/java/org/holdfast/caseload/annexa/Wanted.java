package org.holdfast.caseload.annexa;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Columns that ought not to be empty, and what is done where they are. */
final class Wanted {

    private static final String BROUGHT_IN = "Bring it in from the system that keeps it, see POST /v1/imports";
    private static final Set<String> NOBODY_KNOWS =
            Set.of("f) Not stated", "j) Not stated", "c) Not recorded", "e) Other");

    private static final Map<String, String> REMEDIES = Map.ofEntries(
            Map.entry("Child Unique ID", "Wait until referral-service has told the child's number, or add it there"),
            Map.entry("Ethnicity", "Ask the family and add it to the child's record"),
            Map.entry("Date of Birth", "Add it to the child's record"),
            Map.entry("Primary Need Code", "Say where the case came from, with the need"),
            Map.entry("Child's Category of Need", "Say where the case came from, with the need"),
            Map.entry("Allocated Team", "Place the case with a team"),
            Map.entry("Date of the Last Statutory Visit", "Visit the child, or record the visit"),
            Map.entry("Date of Last Social Work Visit", "Visit the child, or record the visit"),
            Map.entry("Date of Latest Statutory Review", "Hold the review, or record it"),
            Map.entry("Allocated Personal Advisor", "Allocate a personal adviser"),
            Map.entry("Child's Legal Status", BROUGHT_IN),
            Map.entry(
                    "What is the permanence plan for this child?",
                    "Agree on it, by the second review at the latest, and bring it in, see POST /v1/imports"),
            Map.entry(
                    "Date of Last IRO Visit / Contact to the Child",
                    "Record the reviewing officer's check-in with the child, or bring it in, see POST /v1/imports"),
            Map.entry("Placement Location", BROUGHT_IN),
            Map.entry("Date of Last Health Assessment", BROUGHT_IN),
            Map.entry("Date of Last Dental Check", BROUGHT_IN),
            Map.entry("Start Date of Most Recent Placement", BROUGHT_IN),
            Map.entry("Placement Type", BROUGHT_IN),
            Map.entry("Placement Provider", BROUGHT_IN),
            Map.entry("Placement postcode", BROUGHT_IN),
            Map.entry("Eligibility Category", BROUGHT_IN),
            Map.entry("Latest Pathway Plan Review Date", BROUGHT_IN),
            Map.entry("LA in Touch", BROUGHT_IN),
            Map.entry("Latest Date of Contact", BROUGHT_IN),
            Map.entry("Type of Accommodation", BROUGHT_IN),
            Map.entry("Activity Status", BROUGHT_IN));

    private Wanted() {}

    static Stream<AnnexAProblem> missing(String list, AnnexARow row) {
        return row.cells().entrySet().stream()
                .filter(cell -> REMEDIES.containsKey(cell.getKey())
                        && isUnknown(cell.getValue().orElse(null)))
                .map(cell -> new AnnexAProblem(
                        list,
                        row.childId(),
                        cell.getKey(),
                        cell.getValue().isEmpty() ? "This is empty" : "Nobody knows",
                        Objects.requireNonNull(REMEDIES.get(cell.getKey()))));
    }

    private static boolean isUnknown(@Nullable Object value) {
        return value == null || NOBODY_KNOWS.contains(value.toString());
    }
}
