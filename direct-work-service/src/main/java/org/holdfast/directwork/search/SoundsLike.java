package org.holdfast.directwork.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.platform.persistence.OneColumn;

/** Hears needs in words that none of their phrases is in, by which phrases mean the like of them. */
@ApplicationScoped
class SoundsLike {

    /** One phrase may be near by chance. */
    private static final int PHRASES_THAT_AGREE = 5;

    private static final String EDITION =
            "select cast(count(*) || ' ' || coalesce(sum(hashtextextended(need || ' ' || phrase, 0)), 0) as text) from need_phrase";

    private final Session entities;
    private final PhraseVectors vectors;

    private final AsOf<Map<String, List<Phrase>>> byNeed = new AsOf<>(Map.of());

    SoundsLike(Session entities, PhraseVectors vectors) {
        this.entities = entities;
        this.vectors = vectors;
    }

    private record Phrase(String words, Direction meaning) {}

    private record Near(String need, String phrase, double likeness) {}

    /** How much a question sounds like each need. */
    List<Sound> in(Direction asked) {
        var near = current().entrySet().stream()
                .map(need -> near(need.getKey(), need.getValue(), asked))
                .toList();
        var nearest = near.stream().mapToDouble(Near::likeness).max().orElse(0);
        return near.stream()
                .map(need -> new Sound(need.need(), need.phrase(), need.likeness(), nearest))
                .toList();
    }

    private static Near near(String need, List<Phrase> phrases, Direction asked) {
        var nearest = phrases.stream()
                .map(phrase -> new Near(need, phrase.words(), asked.likeness(phrase.meaning())))
                .sorted(Comparator.comparingDouble(Near::likeness).reversed())
                .limit(PHRASES_THAT_AGREE)
                .toList();
        return new Near(
                need,
                nearest.getFirst().phrase(),
                nearest.stream().mapToDouble(Near::likeness).average().orElse(0));
    }

    private Map<String, List<Phrase>> current() {
        return byNeed.get(OneColumn.of(entities, EDITION, String.class).getSingleResult(), this::read);
    }

    private Map<String, List<Phrase>> read() {
        return entities.createNativeQuery("select need, phrase from need_phrase", Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> new Phrase((String) row[1], vectors.of((String) row[1])), Collectors.toList())));
    }
}
