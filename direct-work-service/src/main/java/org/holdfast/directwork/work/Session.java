package org.holdfast.directwork.work;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildRecordEvent.ChildDisclosed;
import org.holdfast.contracts.ChildRecordEvent.ChildSpokeInSession;
import org.holdfast.contracts.DirectWorkEvent.DisclosureMade;
import org.holdfast.contracts.DirectWorkEvent.SessionCorrected;
import org.holdfast.contracts.DirectWorkEvent.SessionRecorded;
import org.holdfast.contracts.Event;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.ToolId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.directwork.circle.Child;
import org.holdfast.directwork.toolkit.Tool;
import org.holdfast.directwork.work.PastWork.ToolUse;
import org.holdfast.platform.correction.AlreadyCorrected;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.paging.Cursors;
import org.jspecify.annotations.Nullable;

/** Time that a worker and a child spent together with a tool, and what the child said. It is part of its plan. */
@Entity
class Session {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private WorkPlan plan;

    private ChildId childId;
    private LocalDate heldOn;
    private int minutes;
    private ToolId toolId;
    private int toolVersion;

    @Nullable private String ageGuardReason;

    @Enumerated(EnumType.STRING)
    private Place place;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Presence> othersPresent;

    private int engagement;

    @Enumerated(EnumType.STRING)
    @Nullable private Mood moodBefore;

    @Enumerated(EnumType.STRING)
    @Nullable private Mood moodAfter;

    @Nullable private String exactWords;

    @Nullable private String observation;

    @Enumerated(EnumType.STRING)
    private Consent consentToShare;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Audience> mayBeShownTo;

    @Enumerated(EnumType.STRING)
    @Nullable private StoppedEarly stoppedEarly;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable private Disclosure disclosure;

    private WorkerId recordedBy;
    private Instant recordedAt;

    @Embedded
    @Nullable private EnteredInError enteredInError;

    protected Session() {}

    Session(SessionId id, WorkPlan plan, RecordSession request, Tool tool, Child child, WorkerId worker, Instant now) {
        tool.allowFor(child.ageOn(request.heldOn()), request.ageGuardReason(), "#/toolId");
        request.consentToShare().covers(request.mayBeShownTo());
        this.id = id.value();
        this.plan = plan;
        this.childId = plan.childId();
        this.heldOn = request.heldOn();
        this.minutes = request.minutes();
        this.toolId = tool.id();
        this.toolVersion = tool.toolVersion();
        this.ageGuardReason = request.ageGuardReason();
        this.place = request.place();
        this.othersPresent = request.othersPresent();
        this.engagement = request.engagement();
        this.moodBefore = request.moodBefore();
        this.moodAfter = request.moodAfter();
        this.exactWords = request.exactWords();
        this.observation = request.observation();
        this.consentToShare = request.consentToShare();
        this.mayBeShownTo = request.mayBeShownTo();
        this.stoppedEarly = request.stoppedEarly();
        this.disclosure = request.disclosure();
        this.recordedBy = worker;
        this.recordedAt = now;
    }

    /** The words go only to the services that keep the child's record; everyone else learns that there was a session. */
    List<Event> recorded() {
        var events = new ArrayList<Event>();
        var planVersion = plan.version() + 1;
        events.add(new SessionRecorded(
                plan.id(), id(), childId, recordedBy, toolId, heldOn, minutes, recordedAt, planVersion));
        if (exactWords != null || observation != null) {
            events.add(new ChildSpokeInSession(
                    plan.id(), id(), childId, exactWords, observation, recordedAt, planVersion));
        }
        if (disclosure != null) {
            events.addAll(disclosed(disclosure, planVersion));
        }
        return events;
    }

    private List<Event> disclosed(Disclosure told, int planVersion) {
        return List.of(
                new DisclosureMade(plan.id(), id(), childId, recordedBy, told.inDanger(), recordedAt, planVersion),
                new ChildDisclosed(
                        plan.id(),
                        id(),
                        childId,
                        recordedBy,
                        told.exactWords(),
                        told.actionTaken(),
                        told.inDanger(),
                        recordedAt,
                        planVersion));
    }

    /** Stays on record, marked. */
    SessionCorrected correct(String reason, WorkerId worker, Instant now) {
        if (enteredInError != null) {
            throw new AlreadyCorrected();
        }
        enteredInError = new EnteredInError(reason, worker, now);
        plan.countOneSessionLess();
        return new SessionCorrected(plan.id(), id(), childId, now, plan.version() + 1);
    }

    SessionId id() {
        return new SessionId(id);
    }

    /** By the day it was held on. */
    Cursors.Place placeInList() {
        return new Cursors.Place(heldOn.toString(), id);
    }

    ToolUse use() {
        return new ToolUse(
                toolId,
                heldOn,
                moodBefore != null && moodAfter != null && moodAfter.compareTo(moodBefore) > 0,
                stoppedEarly != null && stoppedEarly.isForTheChild());
    }

    SessionView view() {
        return new SessionView(
                id(),
                plan.id(),
                childId,
                heldOn,
                minutes,
                toolId,
                toolVersion,
                ageGuardReason,
                place,
                List.copyOf(othersPresent),
                engagement,
                moodBefore,
                moodAfter,
                exactWords,
                observation,
                consentToShare,
                List.copyOf(mayBeShownTo),
                stoppedEarly,
                disclosure,
                recordedBy,
                recordedAt,
                enteredInError,
                plan.version());
    }
}
