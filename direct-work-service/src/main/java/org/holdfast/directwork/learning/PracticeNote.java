package org.holdfast.directwork.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.PracticeNoteId;
import org.holdfast.contracts.ToolId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.directwork.learning.PracticeNotes.Tally;
import org.holdfast.directwork.toolkit.Ages;
import org.holdfast.directwork.toolkit.Need;
import org.holdfast.directwork.toolkit.Tool;
import org.holdfast.platform.paging.Cursors.Place;
import org.jspecify.annotations.Nullable;

/** Something a worker learned with a tool, told so that nobody in it can be recognised. */
@Entity
class PracticeNote {

    static final String NOT_BLANK = "[^\\x00]*[^\\s\\x00][^\\x00]*";
    static final String BLANK = "must say something";

    @Id
    private UUID id;

    @Version
    private int version;

    private ToolId toolId;
    private int toolVersion;
    private String whatWorked;

    @Nullable private String adaptation;

    private int rating;

    @Enumerated(EnumType.STRING)
    @Nullable private Need need;

    private int minAge;
    private int maxAge;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> kept;

    @Enumerated(EnumType.STRING)
    private NoteStatus status;

    private WorkerId writtenBy;
    private Instant writtenAt;

    @Nullable private WorkerId decidedBy;

    @Nullable private Instant decidedAt;

    @Nullable private String decision;

    private int tried;
    private int worked;

    protected PracticeNote() {}

    /**
     * Refused while somebody could be recognised in it.
     *
     * @param names what must not be in it
     */
    PracticeNote(
            PracticeNoteId id,
            ShareNote request,
            Tool tool,
            NameFinder finder,
            KnownNames names,
            WorkerId worker,
            Instant now) {
        refuseNames(request.whatWorked(), "#/whatWorked", request.keep(), finder, names);
        if (request.adaptation() != null) {
            refuseNames(request.adaptation(), "#/adaptation", request.keep(), finder, names);
        }
        this.id = id.value();
        this.toolId = tool.id();
        this.toolVersion = tool.toolVersion();
        this.whatWorked = request.whatWorked();
        this.adaptation = request.adaptation();
        this.rating = request.rating();
        this.need = request.need();
        this.minAge = request.ages().min();
        this.maxAge = request.ages().max();
        this.kept = List.copyOf(request.keep());
        this.status = NoteStatus.SHARED;
        this.writtenBy = worker;
        this.writtenAt = now;
    }

    private static void refuseNames(
            String text, String pointer, List<String> keep, NameFinder finder, KnownNames names) {
        var left = finder.in(text, names).stream()
                .filter(finding -> !finding.mayBeKept()
                        || keep.stream().noneMatch(word -> word.equalsIgnoreCase(finding.in(text))))
                .toList();
        if (!left.isEmpty()) {
            throw new NamesInNote(left, pointer);
        }
    }

    /** By somebody else; whoever wrote it may only take it back. */
    void decide(Moderate request, WorkerId worker, Instant now) {
        var target = status.to(request.verdict().leadsTo());
        if (worker.equals(writtenBy) && target != NoteStatus.TAKEN_BACK) {
            throw new OwnNote();
        }
        status = target;
        decidedBy = worker;
        decidedAt = now;
        decision = request.reason();
    }

    /** Counts what colleagues say of it, each of them once. */
    void counted(Tally tally, WorkerId teller) {
        if (isBy(teller)) {
            throw new OwnNote();
        }
        tried = tally.tried();
        worked = tally.worked();
    }

    boolean isBy(WorkerId worker) {
        return worker.equals(writtenBy);
    }

    boolean isPublished() {
        return status == NoteStatus.PUBLISHED;
    }

    PracticeNoteId id() {
        return new PracticeNoteId(id);
    }

    int version() {
        return version;
    }

    Place placeInList() {
        return new Place(writtenAt.toString(), id);
    }

    NoteView view() {
        return new NoteView(
                id(),
                toolId,
                toolVersion,
                whatWorked,
                adaptation,
                rating,
                need,
                new Ages(minAge, maxAge),
                List.copyOf(kept),
                status,
                decision,
                tried,
                worked,
                writtenAt,
                version);
    }
}
