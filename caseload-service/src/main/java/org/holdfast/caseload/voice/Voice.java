package org.holdfast.caseload.voice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.RelationshipEvent.ChildToldBack;
import org.holdfast.contracts.RelationshipEvent.VoiceAnswered;
import org.holdfast.contracts.RelationshipEvent.VoiceRecorded;
import org.holdfast.contracts.VoiceId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.AlreadyCorrected;
import org.holdfast.platform.correction.EnteredInError;
import org.jspecify.annotations.Nullable;

/** What a child said or showed, in the child's own words, and what came of it. */
@Entity
class Voice {

    @Id
    private UUID id;

    @Version
    private int version;

    private CaseId caseId;
    private ChildId childId;
    private LocalDate onDay;
    private String situation;

    @Enumerated(EnumType.STRING)
    private VoiceMode mode;

    private String exactWords;

    @Nullable private String reading;

    @Enumerated(EnumType.STRING)
    private VoiceAbout about;

    @Enumerated(EnumType.STRING)
    private SeenBy seenBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> toldTo;

    @Nullable private WorkerId recordedBy;

    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Nullable private WhatCame whatCame;

    @Nullable private String inWords;

    @Nullable private WorkerId answeredBy;

    @Nullable private Instant answeredAt;

    @Nullable private LocalDate toldOn;

    @Nullable private String toldHow;

    @Nullable private Instant takenBackAt;

    @Nullable private EnteredInError enteredInError;

    protected Voice() {}

    Voice(VoiceId id, CaseId caseId, ChildId child, RecordVoice said, @Nullable WorkerId by, Instant now) {
        this.id = id.value();
        this.caseId = caseId;
        this.childId = child;
        this.onDay = said.on();
        this.situation = said.situation();
        this.mode = said.mode();
        this.exactWords = said.exactWords();
        this.reading = said.reading();
        this.about = said.about();
        this.seenBy = said.seenBy();
        this.toldTo = said.toldTo().stream().map(ToldTo::code).distinct().toList();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    VoiceRecorded recorded(int caseVersion) {
        return new VoiceRecorded(caseId, childId, id(), mode.code(), about.code(), recordedAt, caseVersion);
    }

    /** What is under way is answered again when it has come to an end. */
    VoiceAnswered answer(AnswerVoice request, WorkerId by, int caseVersion, Instant now) {
        if (whatCame != null && whatCame.isFinal()) {
            throw new AnsweredAlready();
        }
        whatCame = request.whatCame();
        inWords = request.inWords();
        answeredBy = by;
        answeredAt = now;
        return new VoiceAnswered(caseId, childId, id(), request.whatCame().code(), now, caseVersion);
    }

    ChildToldBack tellBack(TellBack request, int caseVersion, Instant now) {
        if (whatCame == null) {
            throw new NotAnsweredYet();
        }
        if (toldOn != null) {
            throw new AnsweredAlready();
        }
        toldOn = request.on();
        toldHow = request.how();
        return new ChildToldBack(caseId, childId, id(), request.on(), now, caseVersion);
    }

    void correct(EnteredInError mark) {
        if (enteredInError != null) {
            throw new AlreadyCorrected();
        }
        enteredInError = mark;
    }

    /** The session in which it was said was another child's, or was not: it is shown to nobody. */
    void takeBack(Instant at) {
        takenBackAt = at;
    }

    /** What the child wants to stay between few is hidden from the others, as if it were not there. */
    boolean isFor(Reader reader) {
        return takenBackAt == null && isOpenTo(reader);
    }

    private boolean isOpenTo(Reader reader) {
        return seenBy == SeenBy.ALL_WHO_WORK_WITH_ME
                || reader.isClose()
                || reader.worker().equals(recordedBy);
    }

    /** @param close whether this is the child's social worker, or stands up their line */
    record Reader(WorkerId worker, boolean isClose) {}

    VoiceId id() {
        return new VoiceId(id);
    }

    ChildId childId() {
        return childId;
    }

    CaseId caseId() {
        return caseId;
    }

    LocalDate on() {
        return onDay;
    }

    int version() {
        return version;
    }

    VoiceView view() {
        return new VoiceView(
                id(),
                caseId,
                childId,
                onDay,
                situation,
                mode,
                exactWords,
                reading,
                about,
                seenBy,
                toldTo.stream().map(ToldTo::valueOf).toList(),
                recordedBy,
                recordedAt,
                whatCame == null
                        ? null
                        : new VoiceView.YouSaidWeDid(whatCame, inWords, answeredBy, answeredAt, toldOn, toldHow),
                enteredInError,
                version);
    }
}
