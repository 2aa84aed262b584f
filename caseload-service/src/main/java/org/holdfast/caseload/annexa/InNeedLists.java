package org.holdfast.caseload.annexa;

import static org.holdfast.caseload.annexa.AnnexACodes.category;
import static org.holdfast.caseload.annexa.AnnexACodes.closure;
import static org.holdfast.caseload.annexa.AnnexACodes.day;
import static org.holdfast.caseload.annexa.AnnexACodes.disability;
import static org.holdfast.caseload.annexa.AnnexACodes.need;
import static org.holdfast.caseload.annexa.AnnexACodes.yesOrNo;

import java.util.List;
import org.holdfast.caseload.assessment.AssessmentOutcome;
import org.jspecify.annotations.Nullable;

/** Lists 4 to 7: assessments, enquiries, children in need, child protection plans. */
final class InNeedLists {

    private InNeedLists() {}

    static final AnnexAList ASSESSMENTS = new AnnexAList(
            "4",
            List.of(
                    "Does the Child have a Disability",
                    "Continuous Assessment Start Date",
                    "Child Seen During Continuous Assessment",
                    "Continuous Assessment Date of Authorisation",
                    "Was the child assessed as requiring LA children's social care support?",
                    "Allocated Team",
                    "Allocated Worker"),
            """
            select c.child_id, b.disabilities, a.started_on, a.seen_on is not null,
                   case when a.completed_on <= :last then a.completed_on end, a.outcome, t.name, w.full_name
            from assessment a join case_file c on c.id = a.case_id
            """ + AnnexAList.AROUND + """
            where a.error_marked_at is null and a.started_on <= :last
              and (a.completed_on is null or a.completed_on >= :first)
            order by a.started_on, a.id
            """,
            row -> new @Nullable Object[] {
                disability(row[1]),
                day(row[2]),
                yesOrNo(row[3]),
                day(row[4]),
                row[4] == null
                        ? null
                        : yesOrNo(AssessmentOutcome.valueOf((String) row[5]).needsSupport()),
                row[6],
                row[7]
            });

    static final AnnexAList ENQUIRIES = new AnnexAList(
            "5",
            List.of(
                    "Does the Child have a Disability",
                    "Strategy discussion initiating Section 47 Enquiry Start Date",
                    "Was an Initial Child Protection Conference deemed unnecessary?",
                    "Date of Initial Child Protection Conference",
                    "Did the Initial Child Protection Conference Result in a Child Protection Plan",
                    "Number of Section 47 Enquiries in the last 12 months",
                    "Number of ICPCs in the last 12 months",
                    "Allocated Team",
                    "Allocated Worker"),
            """
            select c.child_id, b.disabilities, d.held_on, coalesce(e.conclusion <> 'CONFERENCE' and e.concluded_on <= :last, false),
                   case when e.conference_on <= :last then e.conference_on end,
                   f.outcome = 'CHILD_PROTECTION_PLAN',
                   (select count(*) from enquiry x where x.child_id = e.child_id and x.error_marked_at is null
                      and x.started_on between :year and :last),
                   (select count(*) from conference x where x.child_id = e.child_id and x.error_marked_at is null
                      and x.held_on between :year and :last),
                   t.name, w.full_name
            from enquiry e join strategy_discussion d on d.id = e.discussion_id join case_file c on c.id = e.case_id
            left join conference f on f.enquiry_id = e.id and f.error_marked_at is null
            """ + AnnexAList.AROUND + """
            where e.error_marked_at is null and e.started_on <= :last and (d.held_on >= :first or e.status <> 'ENDED')
            order by e.started_on, e.id
            """,
            row -> new @Nullable Object[] {
                disability(row[1]),
                day(row[2]),
                yesOrNo(row[3]),
                day(row[4]),
                row[4] == null ? null : yesOrNo(row[5]),
                row[6],
                row[7],
                row[8],
                row[9]
            });

    static final AnnexAList IN_NEED = new AnnexAList(
            "6",
            List.of(
                    "Does the Child have a Disability",
                    "CIN Start Date",
                    "Primary Need Code",
                    "Date Child Was Last Seen",
                    "CIN Closure Date",
                    "Reason for Closure",
                    "Case Status",
                    "Allocated Team",
                    "Allocated Worker"),
            """
            select c.child_id, b.disabilities, c.referred_on, coalesce(k.primary_need, c.primary_need),
                   (select max(v.on_day) from visit v where v.case_id = c.id and v.seen and v.error_marked_at is null
                      and v.on_day <= :last),
                   case when c.closed_on <= :last then c.closed_on end, case when c.closed_on <= :last then c.close_reason end,
                   case when c.closed_on <= :last then 'e) Closed episode'
                        when c.type = 'LOOKED_AFTER' then 'a) Looked after child'
                        when exists (select 1 from plan p where p.case_id = c.id and p.kind = 'CHILD_PROTECTION'
                                     and p.started_on <= :last and (p.ended_on is null or p.ended_on > :last)
                                     and p.error_marked_at is null) then 'b) Child Protection plan'
                        when exists (select 1 from assessment a where a.case_id = c.id and a.started_on <= :last
                                     and (a.completed_on is null or a.completed_on > :last) and a.error_marked_at is null)
                             and not exists (select 1 from plan p where p.case_id = c.id and p.started_on <= :last
                                             and (p.ended_on is null or p.ended_on > :last)
                                             and p.error_marked_at is null) then 'd) Open assessment'
                        else 'c) Child in need plan' end,
                   t.name, w.full_name
            from case_file c left join known_referral k on k.referral_id = c.referral_id and k.child_id = c.child_id
            """ + AnnexAList.AROUND + """
            where c.referred_on <= :last and (c.closed_on is null or c.closed_on >= :first)
            order by c.referred_on, c.id
            """,
            row -> new @Nullable Object[] {
                disability(row[1]),
                day(row[2]),
                need(row[3]),
                day(row[4]),
                day(row[5]),
                closure(row[6]),
                row[7],
                row[8],
                row[9]
            });

    static final AnnexAList PROTECTED = new AnnexAList(
            "7",
            List.of(
                    "Does the Child have a Disability",
                    "Child Protection Plan Start Date",
                    "Initial Category of Abuse",
                    "Latest Category of Abuse",
                    "Date of the Last Statutory Visit",
                    "Was the Child Seen Alone?",
                    "Date of latest review conference",
                    "Child Protection Plan End Date",
                    "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
                    "Number of Previous Child Protection Plans",
                    "Allocated Team",
                    "Allocated Worker"),
            """
            select c.child_id, b.disabilities, p.started_on, p.initial_category, p.latest_category, v.on_day, v.seen_alone,
                   (select max(cast(r ->> 'heldOn' as date)) from jsonb_array_elements(p.reviews) r
                    where cast(r ->> 'heldOn' as date) <= :last),
                   case when p.ended_on <= :last then p.ended_on end,
                   exists (select 1 from care_record x where x.child_id = p.child_id and x.kind = 'LEGAL_STATUS'
                           and x.code in ('L1', 'L2') and x.from_day <= :last and coalesce(x.until_day, :last) >= :first),
                   p.earlier_plans, t.name, w.full_name
            from plan p join case_file c on c.id = p.case_id
            left join lateral (select on_day, seen_alone from visit v where v.case_id = c.id and v.seen and v.kind = 'VISIT'
                               and v.error_marked_at is null and v.on_day between p.started_on and :last
                               order by on_day desc, id desc limit 1) v on true
            """ + AnnexAList.AROUND + """
            where p.kind = 'CHILD_PROTECTION' and p.error_marked_at is null and p.started_on <= :last
              and (p.ended_on is null or p.ended_on >= :first)
            order by p.started_on, p.id
            """,
            row -> new @Nullable Object[] {
                disability(row[1]),
                day(row[2]),
                category(row[3]),
                category(row[4]),
                day(row[5]),
                row[5] == null ? null : yesOrNo(row[6]),
                day(row[7]),
                day(row[8]),
                yesOrNo(row[9]),
                row[10],
                row[11],
                row[12]
            });
}
