package org.holdfast.directwork.toolkit;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import org.holdfast.platform.persistence.OneColumn;

/** The words of the catalogue, by which a search mends typing errors and weighs rare words more. */
@ApplicationScoped
public class Vocabulary {

    private final Session entities;

    Vocabulary(Session entities) {
        this.entities = entities;
    }

    /** After the catalogue has changed. One at a time, since two at once would write the same words. */
    public void learn() {
        entities.flush();
        var _ = OneColumn.of(
                        entities, "select cast(pg_advisory_xact_lock(hashtext('tool_word')) as text)", String.class)
                .getSingleResult();
        entities.createNativeMutationQuery("delete from tool_word").executeUpdate();
        entities.createNativeMutationQuery("""
                        insert into tool_word (word, stem, tools)
                        select w.word, s.word, s.ndoc
                        from (
                            select word, (ts_lexize('english_stem', word))[1] as stem
                            from ts_stat('select to_tsvector(''simple'', (text ->> ''name'') || '' '' || words_in(text -> ''alsoFoundAs'')
                                || '' '' || replace(words_in(text -> ''themes''), ''_'', '' '') || '' '' || (text ->> ''summary'')
                                || '' '' || (text -> ''guidance'' ->> ''gives'') || '' '' || words_in(text -> ''materials'')
                                || '' '' || words_in(text -> ''guidance'' -> ''steps'') || '' '' || (text -> ''guidance'' ->> ''withoutWords'')
                                || '' '' || replace(mode, ''_'', ''''))
                                from tool where status = ''APPROVED''')
                        ) w
                        join ts_stat('select search from tool where status = ''APPROVED''') s on s.word = w.stem
                        """).executeUpdate();
    }
}
