package org.holdfast.caseload.cincensus;

import static org.holdfast.caseload.cincensus.Remedy.ALL_BUT_LAST;
import static org.holdfast.caseload.cincensus.Remedy.ANEW;
import static org.holdfast.caseload.cincensus.Remedy.END_FIRST;
import static org.holdfast.caseload.cincensus.Remedy.OPEN_A_CASE;
import static org.holdfast.caseload.cincensus.Remedy.ORIGIN;
import static org.holdfast.caseload.cincensus.Remedy.RECORD;
import static org.holdfast.caseload.cincensus.Remedy.REDATE;

import org.holdfast.platform.codeset.Coded;

/** The rules of the Department's validator for the census (as the sector codes them): what each finds, where, and what to do about it. */
enum CensusRule implements Coded {
    CIN_1103("AssessmentActualStartDate", "An assessment begins before the referral", REDATE),
    CIN_1104("DateOfInitialCPC", "An initial conference was held before the referral", REDATE),
    CIN_1105("CPPstartDate", "A child protection plan begins before the referral", REDATE),
    CIN_1510("UPN", "The check letter of the pupil number is wrong", RECORD),
    CIN_1520("UPN", "Two children have the same pupil number", "Find out whose it is; merge records of one child"),
    CIN_1530("UPN", "Places 2 to 4 of the pupil number are no authority", RECORD),
    CIN_1540("UPN", "Places 5 to 12 of the pupil number are not all digits, or it has not 13 places", RECORD),
    CIN_1550("UPN", "Place 13 of the pupil number is neither a digit nor one of the letters", RECORD),
    CIN_1570("LAchildID", "The council's number for the child has more than 20 signs", "Give the child a shorter one"),
    CIN_1580(
            "LAchildID",
            "The council's number for the child has other signs than letters and digits",
            "Give the child a number of letters and digits"),
    CIN_2884(
            "DateOfInitialCPC",
            "A conference is recorded with an enquiry and by itself",
            "Mark the one that is recorded twice as entered in error"),
    CIN_2885(
            "CPPstartDate",
            "A child protection plan begins on another day than its conference",
            "Mark the plan as entered in error and begin it on the day of the conference"),
    CIN_2889("S47ActualStartDate", "A section 47 enquiry begins before the referral", REDATE),
    CIN_2990(
            "ReasonForClosure",
            "A case that closed after its assessment had an enquiry or a plan",
            "Close it for another reason, or mark what was not as entered in error"),
    CIN_2991Q("S47ActualStartDate", "There is an enquiry and no assessment", "See if one is still to be recorded"),
    CIN_4000("CINPlanStartDate", "A referral without further action has a child in need plan", OPEN_A_CASE),
    CIN_4001("CINPlanStartDate", "A child in need plan runs beside a child protection plan", END_FIRST),
    CIN_4003(
            "CPPreviewDate",
            "A child protection plan is reviewed while a child in need plan is open",
            "See which of the plans the child had on that day"),
    CIN_4004("CINPlanEndDate", "The child has more than one open child in need plan", ALL_BUT_LAST),
    CIN_4011("CINPlanEndDate", "A child in need plan ends before it begins", ANEW),
    CIN_4014("CINPlanStartDate", "Child in need plans overlap", END_FIRST),
    CIN_4015("CINPlanStartDate", "A child in need plan begins before the referral", REDATE),
    CIN_4220(
            "Ethnicity",
            "Ethnicity is missing, or none of the codes",
            "Ask the family and add it to the child's record; NOBT says that nobody has asked yet"),
    CIN_8500(
            "LAchildID",
            "The child has no number of the council",
            "Wait until referral-service has told the child's number, or add it there"),
    CIN_8510("LAchildID", "Two children have the same number", "If they are one child, merge the records"),
    CIN_8520("PersonBirthDate", "The child was born after the year", RECORD),
    CIN_8525Q(
            "PersonBirthDate",
            "Neither date of birth nor expected date of birth is known, or both are",
            "Add the one that holds to the child's record"),
    CIN_8530Q(
            "ExpectedPersonBirthDate",
            "The expected date of birth is not between March and December of the year",
            "Correct it, or add the date of birth"),
    CIN_8555Q("CINreferralDate", "The child was referred after having died", "Correct one of the two days"),
    CIN_8565(
            "CINclosureDate",
            "Something happened after the case was closed",
            "Correct the day of the closure, or mark what was not as entered in error"),
    CIN_8568("ReferralNFA", "Whether anything followed the referral is not said", "Decide on it at the front door"),
    CIN_8585Q(
            "PersonDeathDate",
            "The case closed because the child died, and no day of death is on record",
            "Add the day on which the child died"),
    CIN_8590("CINdetails", "The child has no referral and no case", "Take the child out of the census"),
    CIN_8600("CINreferralDate", "The day of the referral is missing, or after the year", ORIGIN),
    CIN_8606(
            "CINreferralDate",
            "The child was referred more than 40 weeks before birth",
            "Correct the day of the referral or the date of birth"),
    CIN_8608("AssessmentAuthorisationDate", "An assessment ends before it begins", ANEW),
    CIN_8610("PrimaryNeedCode", "The primary need is missing", ORIGIN),
    CIN_8614("AssessmentFactors", "An assessment that is not complete has factors", "Authorise the assessment"),
    CIN_8615("S47ActualStartDate", "An enquiry has no day on which it began, or one after its conference", ANEW),
    CIN_8630("CINclosureDate", "The case closed before the referral", "Correct the day of the referral"),
    CIN_8640("ReasonForClosure", "The reason for closing is none of the codes", "Close the case with one of the codes"),
    CIN_8670Q(
            "AssessmentAuthorisationDate",
            "An assessment has taken more than 45 working days at the end of the year",
            "Complete it, or see why it takes so long"),
    CIN_8675Q(
            "DateOfInitialCPC",
            "More than 15 working days after an enquiry began there was no conference",
            "Hold it, or conclude that none is needed"),
    CIN_8730("NumberOfPreviousCPP", "The number of plans before is missing", "Record the plan anew with the number"),
    CIN_8750("Sex", "A child not yet born has a sex other than U", RECORD),
    CIN_8770Q(
            "UPN",
            "The child is of school age and has no pupil number, nor a reason for having none",
            "Ask the school for the number and add it to the child's record"),
    CIN_8772("UPNunknown", "UN7 says that nothing followed the referral, and something did", RECORD),
    CIN_8775Q("PersonBirthDate", "The child is over 25", "See whether the case should be closed"),
    CIN_8790("Disability", "That there is no disability stands beside a disability", RECORD),
    CIN_8794("Disability", "A disability is named twice", RECORD),
    CIN_8805("ReasonForClosure", "The case closed without a reason", "Close the case with a reason"),
    CIN_8810("CINclosureDate", "There is a reason for closing, and no day", "Close the case with its day"),
    CIN_8815("CINclosureDate", "The child has more than one open case", "Close all but one"),
    CIN_8816("CINclosureDate", "An open case is not the latest", "Close it, or correct the days"),
    CIN_8820("CINreferralDate", "The child's cases overlap", "Correct the day of the referral or of the closure"),
    CIN_8825Q(
            "ReasonForClosure",
            "A case closed after its assessment has none",
            "See whether the assessment is still to be recorded, or the reason is another"),
    CIN_8831("ReferralNFA", "Something happened after a referral without further action", OPEN_A_CASE),
    CIN_8832("ReferralNFA", "A referral without further action has a child protection plan", OPEN_A_CASE),
    CIN_8839("S47ActualStartDate", "More than one enquiry is open", ALL_BUT_LAST),
    CIN_8840("CPPendDate", "A child protection plan ends on the day on which it begins", ANEW),
    CIN_8841("CPPreviewDate", "A review was held on the day on which the plan began, or before", ANEW),
    CIN_8842Q("CPPreviewDate", "A review has no day", "Record the review anew with its day"),
    CIN_8863Q("AssessmentActualStartDate", "An assessment began while another was under way", "See if both were made"),
    CIN_8866("ReferralSource", "The source of the referral is missing, or none of the codes", ORIGIN),
    CIN_8867("AssessmentAuthorisationDate", "The case closed over an incomplete assessment", "Complete it"),
    CIN_8868("ICPCnotRequired", "The case closed over an enquiry that is not concluded", "Conclude the enquiry"),
    CIN_8869("AssessmentFactors", "That there are no factors (21) stands beside a factor", ANEW),
    CIN_8870Q("InitialCPCtarget", "The day by which a conference is due is at a weekend", "Count it in working days"),
    CIN_8873Q(
            "AssessmentFactors",
            "No factors were found at the only assessment, and the case closed for another reason than RC8 or RC9",
            "See whether factors or reason are others"),
    CIN_8875("DateOfInitialCPC", "A conference was held at a weekend", "Correct its day"),
    CIN_8890("S47ActualStartDate", "An enquiry began while another was under way", "Mark one as entered in error"),
    CIN_8896("AssessmentActualStartDate", "More than one assessment is open", ALL_BUT_LAST),
    CIN_8897Q("AssessmentFactors", "A complete assessment has no factors", "If there are none, say so with code 21"),
    CIN_8898("AssessmentFactors", "A factor is named twice", ANEW),
    CIN_8905(
            "InitialCategoryOfAbuse",
            "The first category of abuse is missing, or none of the codes",
            "Record the plan anew with its category"),
    CIN_8910(
            "LatestCategoryOfAbuse", "The latest category is missing, or none of the codes", "Record a review with it"),
    CIN_8925("CPPendDate", "A child protection plan ends before it begins", ANEW),
    CIN_8935("CPPendDate", "The child has more than one open child protection plan", ALL_BUT_LAST),
    CIN_8940("CPPstartDate", "Child protection plans overlap", END_FIRST),
    CIN_8945Q("AssessmentFactors", "Factor 18A is used", "Use 18B or 18C, which say by whom"),
    CIN_8950Q("AssessmentFactors", "Factor 19A is used", "Use 19B or 19C, which say by whom");

    private final String field;
    private final String label;
    private final String whatToDo;

    CensusRule(String field, String label, String whatToDo) {
        this.field = field;
        this.label = label;
        this.whatToDo = whatToDo;
    }

    /** How much a finding matters. */
    enum Level {
        ERROR,
        QUERY
    }

    Level level() {
        return name().endsWith("Q") ? Level.QUERY : Level.ERROR;
    }

    /** The element of the census. */
    String field() {
        return field;
    }

    String whatToDo() {
        return whatToDo;
    }

    /** The number of the rule. */
    @Override
    public String code() {
        return name().substring("CIN_".length());
    }

    @Override
    public String label() {
        return label;
    }
}
