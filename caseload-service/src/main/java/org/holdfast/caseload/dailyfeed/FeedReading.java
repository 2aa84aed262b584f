package org.holdfast.caseload.dailyfeed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.persistence.Sealing;
import org.jspecify.annotations.Nullable;

/** Reads what is on record of children in the form of the feed (DfE children's social care API 1.0.1), and what was sent. */
@ApplicationScoped
class FeedReading {

    private static final String EPISODES = """
            select jsonb_agg(jsonb_build_object(
                'social_care_episode_id', c.id,
                'referral_date', c.referred_on,
                'referral_source', coalesce(k.source, c.referral_source),
                'referral_no_further_action_flag', false,
                'closure_date', c.closed_on,
                'closure_reason', c.close_reason,
                'care_worker_details', (
                    select jsonb_agg(jsonb_build_object(
                        'worker_id', w.registration_number,
                        'start_date', cast(a.started_at at time zone 'Europe/London' as date),
                        'end_date', cast(a.ended_at at time zone 'Europe/London' as date)) order by a.started_at)
                    from allocation a join worker w on w.worker_id = a.worker_id
                    where a.case_id = c.id and a.role = 'PRIMARY' and w.registration_number ~ '^[A-Za-z0-9_-]{1,12}$'),
                'child_and_family_assessments', (
                    select jsonb_agg(jsonb_build_object(
                        'child_and_family_assessment_id', a.id,
                        'start_date', a.started_on,
                        'authorisation_date', a.completed_on,
                        'factors', case when a.completed_on is not null and cardinality(a.factors) > 0
                                        then to_jsonb(a.factors) end) order by a.started_on, a.id)
                    from assessment a where a.case_id = c.id and a.error_marked_at is null),
                'child_in_need_plans', (
                    select jsonb_agg(jsonb_build_object(
                        'child_in_need_plan_id', p.id, 'start_date', p.started_on, 'end_date', p.ended_on) order by p.started_on)
                    from plan p where p.case_id = c.id and p.kind = 'CHILD_IN_NEED' and p.error_marked_at is null),
                'section_47_assessments', (
                    select jsonb_agg(jsonb_build_object(
                        'section_47_assessment_id', e.id, 'start_date', e.started_on,
                        'icpc_required_flag', case when e.conclusion is not null then e.conclusion = 'CONFERENCE' end,
                        'icpc_date', e.conference_on, 'end_date', e.concluded_on) order by e.started_on, e.id)
                    from enquiry e where e.case_id = c.id and e.error_marked_at is null),
                'child_protection_plans', (
                    select jsonb_agg(jsonb_build_object(
                        'child_protection_plan_id', p.id, 'start_date', p.started_on, 'end_date', p.ended_on)
                        order by p.started_on)
                    from plan p where p.case_id = c.id and p.kind = 'CHILD_PROTECTION' and p.error_marked_at is null),
                'child_looked_after_placements', (
                    select jsonb_agg(jsonb_build_object(
                        'child_looked_after_placement_id', r.id, 'start_date', r.from_day, 'start_reason', r.detail ->> 'began',
                        'placement_type', r.code, 'postcode', r.detail ->> 'postcode', 'end_date', r.until_day,
                        'end_reason', r.detail ->> 'ended', 'change_reason', r.detail ->> 'changed') order by r.from_day)
                    from care_record r where r.case_id = c.id and r.kind = 'PLACEMENT'),
                'adoption', (
                    select jsonb_object_agg(case r.code when 'DECIDED' then 'initial_decision_date'
                                                        when 'MATCHED' then 'matched_date' else 'placed_date' end, r.from_day)
                    from care_record r
                    where r.case_id = c.id and r.kind = 'ADOPTION' and r.code in ('DECIDED', 'MATCHED', 'PLACED')),
                'care_leavers', (
                    select jsonb_build_object(
                        'contact_date', r.from_day, 'activity', r.detail ->> 'activity',
                        'accommodation', left(r.detail ->> 'accommodation', 1))
                    from care_record r where r.case_id = c.id and r.kind = 'LEAVING_CARE' order by r.from_day desc limit 1)
            ) order by c.referred_on, c.id)
            from case_file c
            left join known_referral k on k.referral_id = c.referral_id and k.child_id = c.child_id
            where c.child_id = any (same.ids)
            """;

    private static final String CHILDREN = """
            select b.child_id, b.upn_sealed, known.stands, cast(jsonb_strip_nulls(jsonb_build_object(
                'la_child_id', b.la_child_id,
                'mis_child_id', b.child_id,
                'child_details', jsonb_build_object(
                    'first_name', nullif(regexp_replace(b.full_name, ' [^ ]*$', ''), ''),
                    'surname', case when b.full_name like '%% %%' then substring(b.full_name from '[^ ]*$') end,
                    'date_of_birth', b.date_of_birth,
                    'expected_date_of_birth', case when b.date_of_birth is null then b.expected_born end,
                    'sex', b.sex,
                    'ethnicity', coalesce(b.ethnicity, 'NOBT'),
                    'disabilities', case when cardinality(b.disabilities) > 0 then to_jsonb(b.disabilities) end,
                    'postcode', case when length(b.postcode) <= 8 then b.postcode end),
                'health_and_wellbeing', (
                    select jsonb_build_object('sdq_assessments', jsonb_agg(jsonb_build_object(
                        'date', r.from_day, 'score', cast(r.detail ->> 'score' as int)) order by r.from_day))
                    from care_record r
                    where r.child_id = any (same.ids) and r.kind = 'HEALTH' and r.code = 'SDQ' having count(*) > 0),
                'social_care_episodes', (%s)
            )) as text), s.payload_sealed
            from child b
            left join feed_sent s on s.child_id = b.child_id
            cross join lateral (
                select array_agg(r.child_id) as ids from child r where r.child_id = b.child_id or r.merged_into = b.child_id
            ) same
            cross join lateral (
                select b.merged_into is null and exists (select 1 from case_file c where c.child_id = any (same.ids)) as stands
            ) known
            where b.child_id > :after and (known.stands or s.child_id is not null)
            order by b.child_id limit :most
            """.formatted(EPISODES);

    private final Session entities;
    private final Sealing sealing;
    private final ObjectMapper json;

    FeedReading(Session entities, Sealing sealing, ObjectMapper json) {
        this.entities = entities;
        this.sealing = sealing;
        this.json = json;
    }

    /**
     * A child, as on record and as sent.
     *
     * @param sent none where the Department was told nothing yet
     */
    record Compared(FeedChild child, @Nullable JsonNode sent) {

        /** Two where the child has another number now. */
        List<ObjectNode> news() {
            return FeedDifference.between(sent, child.payload());
        }
    }

    /** The next children in the order of their ids. */
    List<Compared> after(UUID last, int most) {
        return entities.createNativeQuery(CHILDREN, Object[].class)
                .setParameter("after", last)
                .setParameter("most", most)
                .getResultStream()
                .map(this::compared)
                .toList();
    }

    /** What the Department has taken. */
    void keep(FeedChild child, Instant now) {
        if (child.payload() == null) {
            entities.createNativeMutationQuery("delete from feed_sent where child_id = :id")
                    .setParameter("id", child.id().value())
                    .executeUpdate();
            return;
        }
        entities.createNativeMutationQuery("""
                        insert into feed_sent (child_id, payload_sealed, sent_at) values (:id, :payload, :now)
                        on conflict (child_id) do update set payload_sealed = excluded.payload_sealed, sent_at = excluded.sent_at
                        """)
                .setParameter("id", child.id().value())
                .setParameter("payload", sealing.seal(child.payload().toString()))
                .setParameter("now", now)
                .executeUpdate();
    }

    private Compared compared(Object[] row) {
        var child = new FeedChild(new ChildId((UUID) row[0]), Boolean.TRUE.equals(row[2]) ? payload(row) : null);
        return new Compared(child, row[4] == null ? null : tree(sealing.open((String) row[4])));
    }

    private ObjectNode payload(Object[] row) {
        var payload = (ObjectNode) tree((String) row[3]);
        if (row[1] != null) {
            payload.withObjectProperty("child_details").put("unique_pupil_number", sealing.open((String) row[1]));
        }
        return payload;
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
