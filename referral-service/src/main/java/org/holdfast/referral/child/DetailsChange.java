package org.holdfast.referral.child;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.persistence.Sealing;

/** Children are born, move and are renamed, and what was written down was sometimes wrong: the record changes, and keeps what it said. */
@ApplicationScoped
class DetailsChange {

    private final Children children;
    private final Session entities;
    private final Precondition precondition;
    private final Sealing sealing;
    private final ObjectMapper json;
    private final Outbox outbox;
    private final Clock clock;

    DetailsChange(
            Children children,
            Session entities,
            Precondition precondition,
            Sealing sealing,
            ObjectMapper json,
            Outbox outbox,
            Clock clock) {
        this.children = children;
        this.entities = entities;
        this.precondition = precondition;
        this.sealing = sealing;
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Where the record was merged into another one, it is that one's details that change. */
    void change(ChildId id, ChangeDetails change, WorkerId by) {
        var child = children.survivor(id);
        precondition.require(child.version());
        requireOwnNumbers(change.details(), child);
        var now = clock.instant();
        entities.persist(new EarlierDetails(child.id(), sealed(child.details(sealing)), change.reason(), by, now));
        outbox.publish(child.change(change.details(), sealing, children.mergedInto(child.id()), now));
    }

    /** The latest change first. */
    List<EarlierDetailsView> before(ChildId id) {
        return entities.createQuery(
                        "from EarlierDetails where childId in ?1 order by changedAt desc, id desc",
                        EarlierDetails.class)
                .setParameter(1, children.allRecordsOf(id))
                .getResultStream()
                .map(earlier -> earlier.view(opened(earlier.detailsSealed())))
                .toList();
    }

    private void requireOwnNumbers(ChildDetails said, Child child) {
        var number = said.canonicalNhsNumber();
        var pupil = said.canonicalUpn();
        if (children.someoneElseHas(
                number == null ? null : sealing.blindIndex(number),
                pupil == null ? null : sealing.blindIndex(pupil),
                child.id())) {
            throw new ChildAlreadyKnown();
        }
    }

    private String sealed(ChildDetails details) {
        try {
            return sealing.seal(json.writeValueAsString(details));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ChildDetails opened(String sealed) {
        try {
            return json.readValue(sealing.open(sealed), ChildDetails.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
