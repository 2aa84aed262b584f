package org.holdfast.directwork.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.contracts.ToolId;

/** How alike tools are to what somebody wrote. */
@ApplicationScoped
public class Likeness {

    private final Session entities;
    private final ToolSearch search;
    private final Listening listening;

    Likeness(Session entities, ToolSearch search, Listening listening) {
        this.entities = entities;
        this.search = search;
        this.listening = listening;
    }

    /**
     * What was understood of some words, and the tools that answer to it.
     *
     * @param heard what counts most first
     * @param questions like it, answered beforehand; the most alike first
     * @param tools from above 0 to 1, which the most alike has; tools that are not alike are left out
     */
    public record Alike(List<Heard> heard, List<AlikeQuestion> questions, Map<ToolId, Double> tools) {

        /** Of no words at all. */
        public static final Alike NOTHING = new Alike(List.of(), List.of(), Map.of());

        /** 0 where the tool is not alike. */
        public double to(ToolId tool) {
            return tools.getOrDefault(tool, 0.0);
        }
    }

    public Alike to(String words) {
        var asked = listening.to(words);
        return new Alike(search.heard(asked), asked.mostAlike(), tools(asked));
    }

    private Map<ToolId, Double> tools(Asked asked) {
        var query = entities.createNativeQuery(
                ToolSearch.SCORED + "select id, score / (select max(score) from found) from found", Object[].class);
        return new ToolFilter()
                .bind(asked.bind(query))
                .getResultStream()
                .collect(
                        Collectors.toMap(row -> new ToolId((UUID) row[0]), row -> ((BigDecimal) row[1]).doubleValue()));
    }
}
