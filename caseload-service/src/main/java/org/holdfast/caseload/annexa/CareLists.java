package org.holdfast.caseload.annexa;

import static org.holdfast.caseload.annexa.AnnexACodes.day;
import static org.holdfast.caseload.annexa.AnnexACodes.disability;
import static org.holdfast.caseload.annexa.AnnexACodes.eligibility;
import static org.holdfast.caseload.annexa.AnnexACodes.inTouch;
import static org.holdfast.caseload.annexa.AnnexACodes.location;
import static org.holdfast.caseload.annexa.AnnexACodes.need;
import static org.holdfast.caseload.annexa.AnnexACodes.permanence;
import static org.holdfast.caseload.annexa.AnnexACodes.suitability;
import static org.holdfast.caseload.annexa.AnnexACodes.yesOrNo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists 8 and 9: children who are looked after, and those who have left care. */
final class CareLists {

    static final AnnexAList LOOKED_AFTER = new AnnexAList(
            "8",
            List.of(
                    "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
                    "Does the Child have a Disability",
                    "Date Started to be Looked After",
                    "Child's Category of Need",
                    "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
                    "Start date of current legal status",
                    "Child's Legal Status",
                    "Date of Latest Statutory Review",
                    "Date of Last Social Work Visit",
                    "What is the permanence plan for this child?",
                    "Date of Last IRO Visit / Contact to the Child",
                    "Date of Last Health Assessment",
                    "Date of Last Dental Check",
                    "Number of Placements in the Last 12 months",
                    "Date Ceased to be Looked After",
                    "Reason Ceased to be Looked After",
                    "Start Date of Most Recent Placement",
                    "Placement Type",
                    "Placement Provider",
                    "Placement postcode",
                    "URN of Placement",
                    "Placement Location",
                    "LA of Placement",
                    "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
                    "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
                    "Was the child offered a Return Interview after their last missing episode (Y/N)?",
                    "Did the child accept a Return Interview after their last missing episode (Y/N)?",
                    "Allocated Team",
                    "Allocated Worker"),
            """
            with began as (
                select s.child_id, max(s.from_day) as on_day from care_record s
                where s.kind = 'LEGAL_STATUS' and s.from_day <= :last
                  and not exists (select 1 from care_record x where x.child_id = s.child_id and x.kind = 'LEGAL_STATUS'
                                  and x.from_day < s.from_day and (x.until_day is null or x.until_day >= s.from_day))
                group by s.child_id
            ),
            care as (
                select g.child_id, g.on_day as began,
                       case when bool_or(s.until_day is null or s.until_day > :last) then null else max(s.until_day) end as ceased,
                       exists (select 1 from care_record x where x.child_id = g.child_id and x.kind = 'LEGAL_STATUS'
                               and x.until_day < g.on_day and x.until_day >= :year) as again
                from began g join care_record s on s.child_id = g.child_id and s.kind = 'LEGAL_STATUS'
                  and s.from_day between g.on_day and :last
                group by g.child_id, g.on_day
            )
            select c.child_id, exists (select 1 from assessment a where a.child_id = c.child_id and '9A' = any (a.factors)
                                       and a.error_marked_at is null and a.completed_on >= :year),
                   b.disabilities, care.began, coalesce(k.primary_need, c.primary_need), l.from_day, l.code,
                   (select max(v.on_day) from visit v where v.case_id = c.id and v.kind = 'REVIEW' and v.error_marked_at is null
                      and v.on_day <= :last),
                   (select max(v.on_day) from visit v where v.case_id = c.id and v.kind = 'VISIT' and v.seen
                      and v.error_marked_at is null and v.on_day <= :last),
                   (select max(h.from_day) from care_record h where h.child_id = c.child_id and h.code = 'HEALTH_ASSESSMENT'
                      and h.from_day <= :last),
                   (select max(h.from_day) from care_record h where h.child_id = c.child_id and h.code = 'DENTAL_CHECK'
                      and h.from_day <= :last),
                   (select count(*) from care_record n where n.child_id = c.child_id and n.kind = 'PLACEMENT'
                      and n.from_day <= :last and coalesce(n.until_day, :last) >= :year),
                   care.ceased, l.detail ->> 'ended', p.from_day, p.code, p.detail ->> 'provider', p.detail ->> 'postcode',
                   p.detail ->> 'urn', p.detail ->> 'authority',
                   (select count(*) from care_record m where m.child_id = c.child_id and m.kind = 'MISSING' and m.code = 'M'
                      and m.from_day between :year and :last),
                   (select count(*) from care_record m where m.child_id = c.child_id and m.kind = 'MISSING' and m.code = 'A'
                      and m.from_day between :year and :last),
                   m.detail ->> 'interviewOffered', m.detail ->> 'interviewAccepted', t.name, w.full_name, care.again,
                   (select h.code from care_record h where h.child_id = c.child_id and h.kind = 'PERMANENCE_PLAN'
                      and h.from_day <= :last order by h.from_day desc, h.recorded_at desc limit 1),
                   greatest((select max(h.from_day) from care_record h where h.child_id = c.child_id
                               and h.kind = 'REVIEWING_OFFICER_CONTACT' and h.from_day <= :last),
                            (select max(i.on_day) from check_in i where i.child_id = c.child_id
                               and i.asked_as = 'REVIEWING_OFFICER' and i.on_day <= :last)),
                   p.detail ->> 'authority' = :authority
            from care join lateral (select * from case_file f where f.child_id = care.child_id
                                    order by f.opened_at desc limit 1) c on true
            left join known_referral k on k.referral_id = c.referral_id and k.child_id = c.child_id
            left join lateral (select * from care_record x where x.child_id = c.child_id and x.kind = 'LEGAL_STATUS'
                               and x.from_day <= :last order by x.from_day desc limit 1) l on true
            left join lateral (select * from care_record x where x.child_id = c.child_id and x.kind = 'PLACEMENT'
                               and x.from_day <= :last order by x.from_day desc limit 1) p on true
            left join lateral (select * from care_record x where x.child_id = c.child_id and x.kind = 'MISSING'
                               and x.from_day between :year and :last order by x.from_day desc limit 1) m on true
            """ + AnnexAList.AROUND + """
            where care.ceased is null or care.ceased >= :first
            order by care.began, c.child_id
            """,
            row -> new @Nullable Object[] {
                yesOrNo(row[1]),
                disability(row[2]),
                day(row[3]),
                need(row[4]),
                yesOrNo(row[26]),
                day(row[5]),
                row[6],
                day(row[7]),
                day(row[8]),
                permanence(row[27]),
                day(row[28]),
                day(row[9]),
                day(row[10]),
                row[11],
                day(row[12]),
                row[12] == null ? null : row[13],
                day(row[14]),
                row[15],
                row[16],
                row[17],
                row[18],
                location(row[29]),
                row[19],
                row[20],
                row[21],
                interview(row[22]),
                interview(row[23]),
                row[24],
                row[25]
            });

    static final AnnexAList LEFT_CARE = new AnnexAList(
            "9",
            List.of(
                    "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
                    "Does the Child have a Disability",
                    "Allocated Team",
                    "Allocated Worker",
                    "Allocated Personal Advisor",
                    "Eligibility Category",
                    "Latest Pathway Plan Review Date",
                    "LA in Touch",
                    "Latest Date of Contact",
                    "Type of Accommodation",
                    "Suitability of Accommodation",
                    "Activity Status"),
            """
            select c.child_id, exists (select 1 from assessment a where a.child_id = c.child_id and '9A' = any (a.factors)
                                       and a.error_marked_at is null),
                   b.disabilities, t.name, w.full_name, pa.full_name, x.detail ->> 'eligibility',
                   cast(x.detail ->> 'pathwayReviewOn' as date), x.code, x.from_day, x.detail ->> 'accommodation',
                   x.detail ->> 'activity'
            from case_file c
            left join lateral (select * from care_record r where r.child_id = c.child_id and r.kind = 'LEAVING_CARE'
                               and r.from_day <= :last order by r.from_day desc limit 1) x on true
            left join allocation al on al.case_id = c.id and al.role = 'PERSONAL_ADVISER' and al.ended_at is null
            left join worker pa on pa.worker_id = al.worker_id
            """ + AnnexAList.AROUND + """
            where c.type = 'CARE_LEAVER' and c.referred_on <= :last and (c.closed_on is null or c.closed_on >= :first)
            order by c.referred_on, c.id
            """,
            row -> new @Nullable Object[] {
                yesOrNo(row[1]),
                disability(row[2]),
                row[3],
                row[4],
                row[5],
                eligibility(row[6]),
                day(row[7]),
                inTouch(row[8]),
                day(row[9]),
                row[10],
                suitability(row[10]),
                row[11]
            });

    private CareLists() {}

    /** Told only where the child was missing. */
    private static @Nullable String interview(@Nullable Object said) {
        return said == null ? null : yesOrNo("true".equals(said));
    }
}
