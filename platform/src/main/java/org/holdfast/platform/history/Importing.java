package org.holdfast.platform.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.holdfast.platform.history.Line.Refused;
import org.holdfast.platform.history.Line.Understood;
import org.holdfast.platform.ndjson.NdjsonLines;
import org.holdfast.platform.ndjson.Together;
import org.holdfast.platform.ndjson.Together.Stopped;
import org.holdfast.platform.problem.Explanation;
import org.holdfast.platform.problem.Problem;

/**
 * Takes history in as it arrives, some lines in one transaction, and answers each line once it is committed. A line that cannot be
 * done is taken out, and those around it go on. A lost database ends the answer; what was answered is there, and the rest is sent again.
 */
@ApplicationScoped
class Importing {

    /** A commit waits for the disk: so many lines share one. */
    private static final int LINES_AT_ONCE = 100;

    private static final int ATTEMPTS = 5;

    private final LineReading reading;
    private final LineTaking taking;
    private final Explanation explanation;
    private final ObjectMapper json;

    Importing(LineReading reading, LineTaking taking, Explanation explanation, ObjectMapper json) {
        this.reading = reading;
        this.taking = taking;
        this.explanation = explanation;
        this.json = json;
    }

    void pass(InputStream history, OutputStream answer) throws IOException {
        var lines = new NdjsonLines(history);
        var batch = new ArrayList<Line>(LINES_AT_ONCE);
        while (lines.advance()) {
            batch.add(reading.read(lines));
            if (batch.size() == LINES_AT_ONCE || lines.wouldWait()) {
                answer(batch, answer);
                batch.clear();
            }
        }
        answer(batch, answer);
    }

    private void answer(List<Line> batch, OutputStream answer) throws IOException {
        var results = new TreeMap<Integer, LineResult>();
        var understood = new ArrayList<Understood<?>>(batch.size());
        for (var line : batch) {
            switch (line) {
                case Refused refused -> results.put(line.number(), refused.result());
                case Understood<?> one -> understood.add(one);
            }
        }
        Together.done(understood, this::takenPatiently, (line, reason) -> line.refused(problem(reason)))
                .forEach(result -> results.put(result.line(), result));
        for (var result : results.values()) {
            answer.write(json.writeValueAsBytes(result));
            answer.write('\n');
        }
        answer.flush();
    }

    /** Whoever loses a race reads again and retries, as a line cannot do for itself. */
    private List<LineResult> takenPatiently(List<Understood<?>> lines) {
        for (var attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return taking.take(lines);
            } catch (Stopped stopped) {
                if (!(stopped.reason() instanceof OptimisticLockException)) {
                    throw stopped;
                }
            }
        }
        return taking.take(lines);
    }

    /** A rule speaks of the data; a part of the line itself that is missing is no part of the data. */
    private Problem problem(RuntimeException reason) {
        var problem = explanation.of(reason);
        return reason instanceof LineIncomplete ? problem : problem.within(HistoryLine.DATA);
    }
}
