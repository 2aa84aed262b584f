package org.holdfast.referral.matching;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds in the index who may be the child that somebody speaks of. PostgreSQL hands over the few records that share a key or a
 * number with what is said; each of these is weighed.
 */
public final class IndexSearch {

    private static final int WORTH_COUNTING = 25;
    private static final int MOST_NAMESAKES = 1000;
    private static final int WRITTEN_NEARLY_SO = 100;

    private static final String COLUMNS = """
            select id, case when merged_into is null then id else survivor_of(id) end, full_name, also_known_as, date_of_birth,
                   expected_date_of_birth, age_estimate, added_at, sex, postcode, school, nhs_number_index, upn_index
            from child
            """;

    private static final String SHARING_A_KEY = COLUMNS + "where index_keys && ?";

    private static final String WITH_THE_NUMBER = COLUMNS + "where nhs_number_index = ? or upn_index = ?";

    private static final String WRITTEN_ALIKE = COLUMNS + """
            where folded(full_name) % folded(?) or folded(also_known_as) % folded(?)
            order by similarity(folded(full_name), folded(?)) desc limit ?
            """;

    private static final String NAMESAKES = """
            select key, (select count(*) from (select 1 from child where index_keys @> array[key] limit ?) same)
            from unnest(cast(? as text[])) key
            """;

    private final Matching matching;

    public IndexSearch(Matching matching) {
        this.matching = matching;
    }

    /**
     * Those who may be the child, best first, and what speaks for and against each.
     *
     * @param from points from which a candidate is worth showing
     */
    public List<Match> search(Connection connection, Particulars said, double from) throws SQLException {
        var near = new ArrayList<>(numbered(connection, said));
        near.addAll(sharingAKey(connection, said));
        return ranked(connection, said, near, from);
    }

    /** Where names neither sound nor are filed alike, they may still be written alike. For somebody who looks and can wait. */
    public List<Match> searchWider(Connection connection, Particulars said, double from) throws SQLException {
        var found = search(connection, said, from);
        return found.isEmpty() && !said.names().isEmpty()
                ? ranked(connection, said, writtenAlike(connection, said.names().getFirst()), from)
                : found;
    }

    private List<Match> ranked(Connection connection, Particulars said, List<Candidate> near, double from)
            throws SQLException {
        var found = matching.rank(said, near, from);
        return found.isEmpty() ? found : matching.rank(said, counted(connection, near, found), from);
    }

    private static List<Candidate> sharingAKey(Connection connection, Particulars said) throws SQLException {
        try (var query = connection.prepareStatement(SHARING_A_KEY)) {
            query.setArray(
                    1, connection.createArrayOf("text", IndexKeys.looking(said).toArray()));
            return read(query);
        }
    }

    private static List<Candidate> numbered(Connection connection, Particulars said) throws SQLException {
        if (said.nhsNumberIndex() == null && said.upnIndex() == null) {
            return List.of();
        }
        try (var query = connection.prepareStatement(WITH_THE_NUMBER)) {
            query.setString(1, said.nhsNumberIndex());
            query.setString(2, said.upnIndex());
            return read(query);
        }
    }

    private static List<Candidate> writtenAlike(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement(WRITTEN_ALIKE)) {
            query.setString(1, name);
            query.setString(2, name);
            query.setString(3, name);
            query.setInt(4, WRITTEN_NEARLY_SO);
            return read(query);
        }
    }

    /** Counting namesakes costs a look for each name, so only the likely ones are counted. */
    private static List<Candidate> counted(Connection connection, List<Candidate> near, List<Match> found)
            throws SQLException {
        var likely = found.stream().limit(WORTH_COUNTING).map(Match::record).toList();
        var worth = near.stream()
                .filter(candidate -> likely.contains(candidate.record()))
                .distinct()
                .toList();
        var namesakes = namesakes(
                connection,
                worth.stream()
                        .flatMap(candidate -> IndexKeys.namesOf(candidate.particulars()).stream())
                        .distinct()
                        .toList());
        return worth.stream()
                .map(candidate -> new Candidate(
                        candidate.record(),
                        candidate.child(),
                        candidate.particulars(),
                        IndexKeys.namesOf(candidate.particulars()).stream()
                                .mapToInt(name -> namesakes.getOrDefault(name, 1) - 1)
                                .min()
                                .orElse(0)))
                .toList();
    }

    private static Map<String, Integer> namesakes(Connection connection, List<String> names) throws SQLException {
        try (var query = connection.prepareStatement(NAMESAKES)) {
            query.setInt(1, MOST_NAMESAKES);
            query.setArray(2, connection.createArrayOf("text", names.toArray()));
            var counts = new HashMap<String, Integer>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getInt(2));
                }
            }
            return counts;
        }
    }

    private static List<Candidate> read(PreparedStatement query) throws SQLException {
        var candidates = new ArrayList<Candidate>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                candidates.add(candidate(rows));
            }
        }
        return candidates;
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        var names = Stream.of(row.getString(3), row.getString(4))
                .filter(Objects::nonNull)
                .toList();
        var particulars = new Particulars(
                names,
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                age(row),
                row.getObject(8, OffsetDateTime.class).toLocalDate(),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13));
        return new Candidate(row.getObject(1, UUID.class), row.getObject(2, UUID.class), particulars, 0);
    }

    private static @Nullable Integer age(ResultSet row) throws SQLException {
        var age = row.getInt(7);
        return row.wasNull() ? null : age;
    }
}
