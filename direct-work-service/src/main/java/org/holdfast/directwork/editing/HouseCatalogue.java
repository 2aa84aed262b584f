package org.holdfast.directwork.editing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.Session;
import org.holdfast.directwork.toolkit.Tool;
import org.holdfast.directwork.toolkit.Tools;
import org.holdfast.directwork.toolkit.Vocabulary;
import org.holdfast.platform.persistence.OneColumn;

/**
 * Brings the tools that come with Holdfast into the catalogue, and new versions of them with a new release. A text that the council
 * has written a later version of, or has retired, is left alone.
 */
@ApplicationScoped
class HouseCatalogue {

    private final Tools tools;
    private final Editions editions;
    private final Vocabulary vocabulary;
    private final Session entities;
    private final Clock clock;

    HouseCatalogue(Tools tools, Editions editions, Vocabulary vocabulary, Session entities, Clock clock) {
        this.tools = tools;
        this.editions = editions;
        this.vocabulary = vocabulary;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    void bring(@Observes StartupEvent starting) {
        oneReplicaAtATime();
        var now = clock.instant();
        var brought = HouseTool.all().stream().filter(tool -> bring(tool, now)).count();
        if (brought > 0) {
            vocabulary.learn();
        }
    }

    private boolean bring(HouseTool house, Instant now) {
        var known = tools.findByIdOptional(house.id().value());
        if (known.isPresent() && (known.get().isRetired() || editions.latestNumber(house.id()) >= house.edition())) {
            return false;
        }
        var tool = known.orElseGet(() -> added(house));
        editions.persist(Edition.thatComesWithHoldfast(tool, house.edition(), house.text(), now));
        return true;
    }

    private Tool added(HouseTool house) {
        var tool = new Tool(house.id(), house.code(), house.text());
        tools.persist(tool);
        return tool;
    }

    private void oneReplicaAtATime() {
        var _ = OneColumn.of(
                        entities,
                        "select cast(pg_advisory_xact_lock(hashtext('house-catalogue')) as text)",
                        String.class)
                .getSingleResult();
    }
}
