package org.holdfast.workforce.enrolment;

import java.time.Instant;
import java.util.List;
import org.holdfast.platform.problem.NotFound;

/** What one person shows of their work on a programme. */
record Portfolio(List<Evidence> pieces) {

    void add(EvidenceId id, RecordEvidence request, Instant now) {
        pieces.add(new Evidence(id, request, now));
    }

    Evidence piece(EvidenceId id) {
        return pieces.stream()
                .filter(piece -> piece.id().equals(id))
                .findAny()
                .orElseThrow(() -> new NotFound("piece of evidence"));
    }

    List<EvidenceView> views() {
        return pieces.stream().map(Evidence::view).toList();
    }
}
