package org.holdfast.contracts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to the people who work with children, and to their teams. */
public sealed interface WorkforceEvent extends Event {

    String TOPIC = "holdfast.workforce.v1";

    /** Cases can be placed with a new team; its name and places are on the teams topic. */
    record TeamOpened(TeamId teamId, Instant occurredAt, int version) implements WorkforceEvent {

        @Override
        public TeamId key() {
            return teamId;
        }
    }

    /** A team takes no more cases. */
    record TeamClosed(TeamId teamId, Instant occurredAt, int version) implements WorkforceEvent {

        @Override
        public TeamId key() {
            return teamId;
        }
    }

    /** @param teamId absent until they have one */
    record StaffJoined(WorkerId workerId, @Nullable TeamId teamId, String grade, Instant occurredAt, int version)
            implements WorkforceEvent {

        @Override
        public WorkerId key() {
            return workerId;
        }
    }

    /** @param on the first day in the new team */
    record StaffMoved(WorkerId workerId, TeamId teamId, LocalDate on, Instant occurredAt, int version)
            implements WorkforceEvent {

        @Override
        public WorkerId key() {
            return workerId;
        }
    }

    /** Name, contact details, grade or working time changed; what they are now is on the staff topic. */
    record StaffChanged(WorkerId workerId, Instant occurredAt, int version) implements WorkforceEvent {

        @Override
        public WorkerId key() {
            return workerId;
        }
    }

    /** @param until the last day away, absent while it is not known */
    record StaffAbsent(
            WorkerId workerId,
            AbsenceId absenceId,
            LocalDate from,
            @Nullable LocalDate until,
            Instant occurredAt,
            int version)
            implements WorkforceEvent {

        @Override
        public WorkerId key() {
            return workerId;
        }
    }

    /** @param on the first day back */
    record StaffReturned(WorkerId workerId, AbsenceId absenceId, LocalDate on, Instant occurredAt, int version)
            implements WorkforceEvent {

        @Override
        public WorkerId key() {
            return workerId;
        }
    }

    /** An absence that was never one: entered in error. */
    record AbsenceCorrected(WorkerId workerId, AbsenceId absenceId, Instant occurredAt, int version)
            implements WorkforceEvent {

        @Override
        public WorkerId key() {
            return workerId;
        }
    }

    /**
     * Someone leaves, or has given notice to.
     *
     * @param lastDay the last day of employment, which may lie ahead
     * @param reason code of the social work workforce census
     */
    record StaffLeft(WorkerId workerId, LocalDate lastDay, String reason, Instant occurredAt, int version)
            implements WorkforceEvent {

        @Override
        public WorkerId key() {
            return workerId;
        }
    }

    /**
     * Someone begins a programme, such as the assessed and supported year.
     *
     * @param programme its code, such as `ASYE`
     * @param until the last day as agreed
     */
    record EnrolmentStarted(
            WorkerId workerId,
            EnrolmentId enrolmentId,
            String programme,
            LocalDate from,
            LocalDate until,
            Instant occurredAt,
            int version)
            implements WorkforceEvent {

        @Override
        public WorkerId key() {
            return workerId;
        }

        @Override
        public EnrolmentId subject() {
            return enrolmentId;
        }
    }

    /** @param until the last day as agreed now */
    record EnrolmentExtended(
            WorkerId workerId, EnrolmentId enrolmentId, LocalDate until, Instant occurredAt, int version)
            implements WorkforceEvent {

        @Override
        public WorkerId key() {
            return workerId;
        }

        @Override
        public EnrolmentId subject() {
            return enrolmentId;
        }
    }

    /**
     * A programme is over for someone.
     *
     * @param outcome code of what it came to
     * @param on the last day on it
     */
    record EnrolmentEnded(
            WorkerId workerId, EnrolmentId enrolmentId, String outcome, LocalDate on, Instant occurredAt, int version)
            implements WorkforceEvent {

        @Override
        public WorkerId key() {
            return workerId;
        }

        @Override
        public EnrolmentId subject() {
            return enrolmentId;
        }
    }

    /**
     * Someone has gone without supervision for longer than they should; told once for each time that was missed.
     *
     * @param dueOn the last day on which it would have been in time
     * @param version of no aggregate: always 0
     */
    record SupervisionOverdue(WorkerId workerId, LocalDate dueOn, Instant occurredAt, int version)
            implements WorkforceEvent {

        @Override
        public WorkerId key() {
            return workerId;
        }
    }

    /** Someone who was said to leave does not. */
    record DepartureCorrected(WorkerId workerId, Instant occurredAt, int version) implements WorkforceEvent {

        @Override
        public WorkerId key() {
            return workerId;
        }
    }

    /**
     * Someone who works here may not practise any more, and may hold cases; told once for each last day.
     *
     * @param on the last day on which they might practise
     * @param version of no aggregate: always 0
     */
    record RegistrationLapsed(WorkerId workerId, LocalDate on, Instant occurredAt, int version)
            implements WorkforceEvent {

        @Override
        public WorkerId key() {
            return workerId;
        }
    }

    /**
     * Training or practice has given someone a skill, or given it anew.
     *
     * @param skill code, such as `ABE`
     * @param until the last day on which it counts; absent where it does not end
     */
    record SkillGained(
            WorkerId workerId,
            String skill,
            LocalDate from,
            @Nullable LocalDate until,
            Instant occurredAt,
            int version) implements WorkforceEvent {

        @Override
        public WorkerId key() {
            return workerId;
        }
    }

    /**
     * A skill does not count any more, since what gave it has run out.
     *
     * @param skill code, such as `SUPERVISION`
     * @param on the last day on which it counted
     */
    record SkillExpired(WorkerId workerId, String skill, LocalDate on, Instant occurredAt, int version)
            implements WorkforceEvent {

        @Override
        public WorkerId key() {
            return workerId;
        }
    }

    @Override
    default TypedId subject() {
        return key();
    }

    @Override
    default String topic() {
        return TOPIC;
    }
}
