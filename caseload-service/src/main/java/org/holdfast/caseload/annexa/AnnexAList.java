package org.holdfast.caseload.annexa;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of the lists: its columns as Annex A has them, and where they come from.
 *
 * @param query rows whose first place is the child; of the days `:first` to `:last`, and of the year since `:year`
 * @param cells what stands in the columns, as Annex A writes it
 */
record AnnexAList(String number, List<String> columns, String query, Function<Object[], @Nullable Object[]> cells) {

    static final String AROUND = """
            left join child b on b.child_id = c.child_id
            left join team t on t.team_id = c.team_id
            left join worker w on w.worker_id = c.social_worker_id
            """;
}
