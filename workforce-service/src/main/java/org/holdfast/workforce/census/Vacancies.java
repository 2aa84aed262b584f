package org.holdfast.workforce.census;

import java.math.BigDecimal;

/**
 * What the council as a whole lacks on the reference day.
 *
 * @param agencyFte of agency workers who cover a vacancy
 * @param agencyPeople how many they are
 */
record Vacancies(BigDecimal fte, BigDecimal agencyFte, int agencyPeople) {}
