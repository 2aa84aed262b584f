package org.holdfast.local.saltmere;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One person's children, as their social worker. */
final class Desk {

    private static final int LIMIT = 22;

    /** Nineteen by their grade, and nine tenths of that while they are on the assessed and supported year. */
    private static final int PROTECTED_LIMIT = 17;

    private final Colleague colleague;
    private final double stretch;
    private final int beyondTheLimit;
    private final List<CaseFile> files = new ArrayList<>();

    /**
     * @param stretch how much more than others in the same place this person ends up with; 1 for as much
     * @param beyondTheLimit how far over the limit this person goes for brothers and sisters; below 0 to stay under it
     */
    Desk(Colleague colleague, double stretch, int beyondTheLimit) {
        this.colleague = colleague;
        this.stretch = stretch;
        this.beyondTheLimit = beyondTheLimit;
    }

    Colleague colleague() {
        return colleague;
    }

    /** In the order in which they came. */
    List<CaseFile> files() {
        return List.copyOf(files);
    }

    void take(CaseFile file) {
        files.add(file);
    }

    void give(CaseFile file) {
        files.removeIf(held -> held.number() == file.number());
    }

    boolean knows(Household household) {
        return files.stream().anyMatch(file -> file.plan().household().number() == household.number());
    }

    /** Against what this person could hold. */
    double load() {
        return files.size()
                / (colleague.fte().doubleValue()
                        * Math.max(0.1, colleague.grade().share())
                        * stretch);
    }

    /** Of the caseload policy: less for those in their first year. */
    int limit() {
        var full = colleague.grade() == Grade.NEWLY_QUALIFIED ? PROTECTED_LIMIT : LIMIT;
        return colleague.fte().multiply(BigDecimal.valueOf(full)).intValue();
    }

    boolean hasRoom() {
        return files.size() < limit() + beyondTheLimit;
    }

    boolean isFull() {
        return files.size() >= limit();
    }

    /** Whose first year it is learns with children whose lives are calmer. */
    boolean suits(CaseType type) {
        return colleague.grade() != Grade.NEWLY_QUALIFIED || !type.isReviewedIndependently();
    }
}
