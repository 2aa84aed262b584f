package org.holdfast.caseload.voice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.caseload.child.Children;
import org.holdfast.caseload.voice.Voice.Reader;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.VoiceId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Everything that children said. */
@ApplicationScoped
class Voices implements PanacheRepositoryBase<Voice, UUID> {

    private static final String SEEN =
            "takenBackAt is null and childId in ?1 and (seenBy = ?2 or ?3 = true or recordedBy = ?4) ";

    private final Children children;

    Voices(Children children) {
        this.children = children;
    }

    Voice get(VoiceId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("voice"));
    }

    Voice get(VoiceId id, ChildId child, Reader reader) {
        return findByIdOptional(id.value())
                .filter(each -> children.allRecordsOf(child).contains(each.childId()))
                .filter(each -> each.isFor(reader))
                .orElseThrow(() -> new NotFound("voice"));
    }

    List<Voice> of(ChildId child, Reader reader, Optional<Place> after, int limit) {
        var records = children.allRecordsOf(child);
        return after.map(place -> find(
                        SEEN + "and (onDay < ?5 or (onDay = ?5 and id < ?6)) order by onDay desc, id desc",
                        records,
                        SeenBy.ALL_WHO_WORK_WITH_ME,
                        reader.isClose(),
                        reader.worker(),
                        LocalDate.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find(
                        SEEN + "order by onDay desc, id desc",
                        records,
                        SeenBy.ALL_WHO_WORK_WITH_ME,
                        reader.isClose(),
                        reader.worker()))
                .page(0, limit)
                .list();
    }
}
