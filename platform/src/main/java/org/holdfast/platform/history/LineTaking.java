package org.holdfast.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.holdfast.platform.history.Line.Understood;
import org.holdfast.platform.history.TakenLines.Taken;
import org.holdfast.platform.ndjson.Together.Stopped;
import org.holdfast.platform.origin.Origin;
import org.holdfast.platform.problem.Explanation;
import org.holdfast.platform.time.PastMoment;

/** Does what some lines say, all in one transaction, together with the memory of having done so. */
@ApplicationScoped
class LineTaking {

    private final TakenLines taken;
    private final Explanation explanation;
    private final Session entities;
    private final Origin origin;

    LineTaking(TakenLines taken, Explanation explanation, Session entities, Origin origin) {
        this.taken = taken;
        this.explanation = explanation;
        this.entities = entities;
        this.origin = origin;
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<LineResult> take(List<Understood<?>> lines) {
        origin.turnToHistory();
        taken.hold(lines);
        var known = taken.among(lines);
        var fresh = new ArrayList<Taken>();
        var results = new ArrayList<LineResult>();
        for (var position = 0; position < lines.size(); position++) {
            var line = lines.get(position);
            var before = known.get(line.identity());
            if (before == null) {
                var now = new Taken(line.identity(), line.contentHash(), take(line, position), line.recordedAt());
                known.put(line.identity(), now);
                fresh.add(now);
                results.add(line.done(LineOutcome.CREATED, now.record()));
            } else {
                results.add(again(line, before));
            }
        }
        taken.remember(fresh);
        return results;
    }

    private UUID take(Understood<?> line, int position) {
        try {
            var record = PastMoment.at(line.recordedAt(), line::take);
            entities.flush();
            entities.clear();
            return record.value();
        } catch (ConstraintViolationException broken) {
            throw new Stopped(position, isIdTaken(broken) ? new IdTaken() : broken);
        } catch (RuntimeException reason) {
            throw new Stopped(position, reason);
        }
    }

    private LineResult again(Understood<?> line, Taken before) {
        return MessageDigest.isEqual(before.contentHash(), line.contentHash())
                ? line.done(LineOutcome.THERE_ALREADY, before.record())
                : line.refused(explanation.of(new LineChanged()));
    }

    private static boolean isIdTaken(ConstraintViolationException broken) {
        return String.valueOf(broken.getConstraintName()).endsWith("_pkey");
    }
}
