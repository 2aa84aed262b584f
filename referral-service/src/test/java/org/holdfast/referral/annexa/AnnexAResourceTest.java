package org.holdfast.referral.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asProgram;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.MORGAN;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.intake.Family;
import org.holdfast.referral.intake.Family.Referred;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnnexAResourceTest {

    private static final String CHILD = "Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),";

    @Test
    void theListOfContactsHasTheColumnsThatInspectorsAskFor() {
        var born = Family.child("Robin");
        born.put("dateOfBirth", "2015-04-03");
        var robin = Family.referred(Family.referral(born));

        var list = list(1);

        assertThat(list.lines().findFirst()).contains(CHILD + "Date of Contact,Contact Source");
        assertThat(rowOf(robin, list)).contains(",b) Female,f) Not stated,03/04/2015,", ",b) Schools");
    }

    @Test
    void theListOfReferralsSaysWhatFollowed() {
        var closed = Family.referredChild();
        closed.authorise(closed.decide("NFA", 1).extract().path("id")).statusCode(200);
        var open = Family.referredChild();
        open.authorise(open.decide("SINGLE_ASSESSMENT", 3).extract().path("id")).statusCode(200);
        var undecided = Family.referredChild();

        var list = list(3);

        assertThat(list.lines().findFirst())
                .contains(
                        CHILD
                                + "Date of referral,Referral Source,Referral NFA?,Number of Referrals in Last 12 Months,Allocated Team,Allocated Worker");
        assertThat(rowOf(closed, list)).endsWith(",b) Schools,a) Yes,1,,");
        assertThat(rowOf(open, list)).endsWith(",b) Schools,b) No,1,,");
        assertThat(list).doesNotContain(laChildId(undecided));
    }

    @Test
    void theListOfEarlyHelpHasTheColumnsThatInspectorsAskFor() {
        assertThat(list(2).lines().findFirst())
                .contains(
                        CHILD + "Assessment start date,Assessment completion date,Organisation completing assessment");
    }

    @Test
    void whoseNamesWereOnAListIsOnTheAuditTrail() {
        var robin = Family.referredChild();
        list(1);

        asProgram("audit-office", Roles.AUDITOR)
                .get("/v1/audit?childId={id}", robin.childId())
                .then()
                .statusCode(200)
                .body("items.action", hasItem("AnnexA.1"));
    }

    @Test
    void theListsAreForThoseWhoHandThemIn() {
        as(DANA, Roles.FRONT_DOOR)
                .get("/v1/returns/annex-a/1?until=2026-11-20")
                .then()
                .statusCode(403);
        as(MORGAN, Roles.LEADER)
                .get("/v1/returns/annex-a/3?until=2026-11-20")
                .then()
                .statusCode(403);
        as(MORGAN, Roles.FRONT_DOOR_MANAGER).get("/v1/returns/annex-a/1").then().statusCode(422);
    }

    private static String list(int number) {
        return as(MORGAN, Roles.FRONT_DOOR_MANAGER)
                .accept("text/csv")
                .queryParam("until", LocalDate.now().plusDays(1).toString())
                .get("/v1/returns/annex-a/{number}", number)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
    }

    private static String rowOf(Referred robin, String list) {
        var id = laChildId(robin);
        return list.lines()
                .filter(line -> line.startsWith(id + ","))
                .findFirst()
                .orElseThrow();
    }

    private static String laChildId(Referred robin) {
        return as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", robin.id())
                .then()
                .extract()
                .path("children[0].child.laChildId");
    }
}
