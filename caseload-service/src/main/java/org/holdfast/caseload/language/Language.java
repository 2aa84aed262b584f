package org.holdfast.caseload.language;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list that counts, and what it finds in a text. */
@ApplicationScoped
public class Language implements PanacheRepositoryBase<LanguageList, Integer> {

    private static final String COMES_WITH = "/language/words.json";

    /** A list that another replica changed counts here a second later. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final List<AvoidedWord> comesWith;
    private final Clock clock;
    private volatile @Nullable Ready ready;

    Language(ObjectMapper json, Clock clock) {
        this.comesWith = comesWith(json);
        this.clock = clock;
    }

    private record Ready(int edition, WordList words, Instant until) {}

    List<LanguageHint> hintsIn(String text) {
        return words().hintsIn(text);
    }

    /** In every free text of an answer. */
    List<HintAt> hintsIn(Record answer) {
        return WrittenText.in(answer)
                .flatMap(each -> hintsIn(each.text()).stream().map(hint -> new HintAt(each.pointer(), hint)))
                .toList();
    }

    LanguageListView current() {
        return latest().map(LanguageList::view).orElseGet(() -> new LanguageListView(comesWith, null, null, null, 0));
    }

    void change(LanguageList next) {
        persistAndFlush(next);
        ready = null;
    }

    private WordList words() {
        var now = clock.instant();
        var known = ready;
        if (known != null && now.isBefore(known.until())) {
            return known.words();
        }
        var latest = latest();
        var edition = latest.map(LanguageList::edition).orElse(0);
        var words = known != null && known.edition() == edition
                ? known.words()
                : new WordList(latest.map(LanguageList::words).orElse(comesWith));
        ready = new Ready(edition, words, now.plus(FRESH));
        return words;
    }

    private Optional<LanguageList> latest() {
        return find("order by edition desc").firstResultOptional();
    }

    static List<AvoidedWord> comesWith(ObjectMapper json) {
        try (var file = Objects.requireNonNull(Language.class.getResourceAsStream(COMES_WITH), COMES_WITH)) {
            return json.readValue(file, new TypeReference<List<AvoidedWord>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
