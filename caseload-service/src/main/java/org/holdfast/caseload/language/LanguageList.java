package org.holdfast.caseload.language;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.WorkerId;

/** One edition of the council's list. The last one counts; what a text was held against before stays known. */
@Entity
class LanguageList {

    @Id
    private int edition;

    @JdbcTypeCode(SqlTypes.JSON)
    private Words content;

    private String reason;
    private WorkerId changedBy;
    private Instant changedAt;

    protected LanguageList() {}

    LanguageList(int edition, ChangeLanguageList request, WorkerId by, Instant now) {
        this.edition = edition;
        this.content = new Words(request.words());
        this.reason = request.reason();
        this.changedBy = by;
        this.changedAt = now;
    }

    /** What is kept as JSON. */
    record Words(List<AvoidedWord> words) {}

    int edition() {
        return edition;
    }

    List<AvoidedWord> words() {
        return content.words();
    }

    LanguageListView view() {
        return new LanguageListView(words(), reason, changedBy, changedAt, edition);
    }
}
