package org.holdfast.benchmarks.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement as PostgreSQL wrote it in its log when it began.
 *
 * @param session the process of the server that served the connection
 * @param parameters what stood for {@code $1}, {@code $2} and so on
 */
record LoggedStatement(Instant at, long session, String database, String sql, List<@Nullable String> parameters) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS 'UTC'", Locale.ROOT);
    private static final Pattern MESSAGE = Pattern.compile("(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);

    LoggedStatement {
        // Parameters may be null, which List.copyOf does not take.
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    /** Other lines of the log tell of something else. */
    static Optional<LoggedStatement> of(JsonNode line) {
        var message = MESSAGE.matcher(line.path("message").asText());
        if (!line.path("error_severity").asText().equals("LOG") || !message.matches()) {
            return Optional.empty();
        }
        return Optional.of(new LoggedStatement(
                LocalDateTime.parse(line.path("timestamp").asText(), TIME).toInstant(ZoneOffset.UTC),
                line.path("pid").asLong(),
                line.path("dbname").asText(),
                message.group(1).strip(),
                LoggedParameters.in(line.path("detail").asText())));
    }

    boolean begins() {
        return sql.equalsIgnoreCase("begin");
    }
}
