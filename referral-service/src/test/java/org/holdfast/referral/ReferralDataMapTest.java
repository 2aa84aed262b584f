package org.holdfast.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.testing.DataMapTest;
import org.holdfast.referral.intake.Family;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferralDataMapTest extends DataMapTest {

    @Test
    void aChildIsToldOfItsReferralsAndOfWhatBecameOfThem() {
        var robin = Family.referredChild();
        robin.decide("NFA", 1).statusCode(201);

        assertThat(tablesAbout(UUID.fromString(robin.childId())))
                .contains("child", "referral", "referred_child", "decision", "deadline");
    }

    @Test
    void whatIsSealedIsReadableToTheChildAndTheIndexOfItIsLeftOut() {
        var child = Family.child("Robin");
        var number = Family.freshNhsNumber();
        child.put("nhsNumber", number);
        var robin = Family.referred(Family.referral(child));

        gather(new ChildId(UUID.fromString(robin.childId())))
                .body("items.find { it.what == 'child' }.content.nhs_number", equalTo(number))
                .body("items.find { it.what == 'child' }.content.nhs_number_index", nullValue())
                .body("items.find { it.what == 'child' }.content.nhs_number_sealed", nullValue());
    }

    @Test
    void aReferralOfTwoShowsEachChildItsOwn() {
        var robin = Family.child("Robin");
        var wren = Family.child("Wren");
        var referred = Family.referred(Family.referral(robin, wren));

        var told = gather(new ChildId(UUID.fromString(referred.childId())))
                .extract()
                .asString();
        assertThat(told)
                .contains(robin.get("fullName").toString())
                .doesNotContain(wren.get("fullName").toString());
    }
}
