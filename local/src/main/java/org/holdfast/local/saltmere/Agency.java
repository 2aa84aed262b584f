package org.holdfast.local.saltmere;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner of the council.
 *
 * @param source national code that its referrals carry
 * @param area of a school or a surgery that works for one part of the town
 * @param ages of the children a school teaches, from and to; empty for other agencies
 */
record Agency(
        int number,
        String name,
        String kind,
        String source,
        @Nullable Area area,
        List<Integer> ages) {

    UUID id() {
        return Ids.AGENCY.of(number);
    }

    String mailbox() {
        return "safeguarding@agency-%02d.saltmere.example".formatted(number);
    }

    boolean teaches(int age, Area where) {
        return !ages.isEmpty() && age >= ages.getFirst() && age <= ages.getLast() && (area == null || area == where);
    }
}
