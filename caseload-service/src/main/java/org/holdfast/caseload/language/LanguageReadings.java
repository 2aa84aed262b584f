package org.holdfast.caseload.language;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * How many words were written, and how many of them were pointed out. The same text about the same child, or in the same answer, counts
 * once.
 */
@ApplicationScoped
class LanguageReadings {

    private static final String BY_MONTH = """
            select to_char(on_day, 'YYYY-MM') as month, team_id, count(*), sum(words), sum(hints)
            from language_reading where on_day >= :first group by month, team_id
            """;

    private final Session entities;

    LanguageReadings(Session entities) {
        this.entities = entities;
    }

    void keep(String about, WrittenText written, int hints, @Nullable TeamId team, LocalDate day) {
        entities.createNativeMutationQuery("""
                        insert into language_reading (digest, on_day, team_id, words, hints)
                        values (:digest, :day, :team, :words, :hints) on conflict do nothing
                        """)
                .setParameter("digest", digest(about + written.pointer() + written.text()))
                .setParameter("day", day)
                .setParameter("team", team == null ? null : team.value(), UUID.class)
                .setParameter("words", words(written.text()))
                .setParameter("hints", hints)
                .executeUpdate();
    }

    List<Reading> since(YearMonth first) {
        return entities.createNativeQuery(BY_MONTH, Object[].class)
                .setParameter("first", first.atDay(1))
                .getResultStream()
                .map(row -> new Reading(
                        YearMonth.parse((String) row[0]),
                        row[1] == null ? null : new TeamId((UUID) row[1]),
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).intValue(),
                        ((Number) row[4]).intValue()))
                .toList();
    }

    /** What one team wrote in one month. */
    record Reading(YearMonth month, @Nullable TeamId teamId, int texts, int words, int hints) {}

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
