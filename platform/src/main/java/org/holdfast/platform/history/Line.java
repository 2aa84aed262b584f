package org.holdfast.platform.history;

import java.time.Instant;
import java.util.UUID;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A line that has been read. */
sealed interface Line {

    int number();

    /**
     * One that says something; whether it may be done is another question.
     *
     * @param contentHash of all that was sent, whatever the blanks and the order of its fields
     */
    record Understood<T>(
            int number, String key, LineType<T> type, Instant recordedAt, byte[] contentHash, PastLine<T> content)
            implements Line {

        Identity identity() {
            return new Identity(type.name(), key);
        }

        TypedId take() {
            return type.take(content);
        }

        LineResult done(LineOutcome outcome, UUID record) {
            return new LineResult(number, key, type.name(), outcome, record, null);
        }

        LineResult refused(Problem problem) {
            return new LineResult(number, key, type.name(), LineOutcome.REFUSED, null, problem);
        }
    }

    /** One that says nothing that can be done. */
    record Refused(
            int number, @Nullable String key, @Nullable String type, Problem problem) implements Line {

        LineResult result() {
            return new LineResult(number, key, type, LineOutcome.REFUSED, null, problem);
        }
    }

    /** What the sender calls it: by this a line is known when it comes again. */
    record Identity(String type, String key) {}
}
