package org.holdfast.local.saltmere;

import java.time.LocalDate;

/**
 * When and why somebody left.
 *
 * @param reason national code of the workforce census
 * @param destination national code of the workforce census
 */
record Leaving(LocalDate lastDay, String reason, String destination) {}
