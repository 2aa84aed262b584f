package org.holdfast.directwork.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.contracts.ToolId;
import org.holdfast.directwork.toolkit.Need;
import org.holdfast.platform.persistence.OneColumn;

/** How alike tools are to what somebody wrote. */
@ApplicationScoped
public class Likeness {

    private final Session entities;

    Likeness(Session entities) {
        this.entities = entities;
    }

    /** What is going on, as far as the words tell, the plainest first. */
    public List<Need> heardIn(String words) {
        return new ToolFilter()
                .bind(ToolSearch.ask(
                        OneColumn.of(
                                entities,
                                ToolSearch.SCORED + "select need from meant order by weight desc, need",
                                String.class),
                        words))
                .getResultStream()
                .map(Need::valueOf)
                .toList();
    }

    /** From above 0 to 1, which the most alike has; tools that are not alike are left out. */
    public Map<ToolId, Double> of(String words) {
        var query = ToolSearch.ask(
                entities.createNativeQuery(
                        ToolSearch.SCORED + "select id, score / (select max(score) from found) from found",
                        Object[].class),
                words);
        return new ToolFilter()
                .bind(query)
                .getResultStream()
                .collect(
                        Collectors.toMap(row -> new ToolId((UUID) row[0]), row -> ((BigDecimal) row[1]).doubleValue()));
    }
}
