package org.holdfast.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.example.parcel.Parcelling.label;
import static org.holdfast.example.parcel.Parcelling.pack;
import static org.holdfast.example.parcel.Parcelling.packer;
import static org.holdfast.example.parcel.Parcelling.parcel;
import static org.holdfast.platform.testing.Api.asProgram;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagingTest {

    private final String shelf = label();

    @Test
    void aListIsReadPageByPageToItsEnd() {
        put("a", "b", "c", "d", "e");
        var seen = new ArrayList<String>();
        var page = page(2, null);
        seen.addAll(labels(page));
        while (page.extract().path("nextCursor") != null) {
            page = page(2, page.extract().path("nextCursor"));
            seen.addAll(labels(page));
        }
        assertThat(seen).containsExactly(all("a", "b", "c", "d", "e"));
        page.header("Link", nullValue());
    }

    @Test
    void aListThatEndsWithThePageHasNoNext() {
        put("a", "b");
        page(2, null).body("nextCursor", nullValue()).header("Link", nullValue());
    }

    @Test
    void theLinkLeadsToTheNextPageOfTheSameList() {
        put("a", "b", "c");
        var first = page(2, null).header("Link", containsString("rel=\"next\""));
        var link = first.extract().header("Link");
        var next = URI.create(link.substring(link.indexOf('<') + 1, link.indexOf('>')));
        assertThat(next.getQuery()).contains("limit=2", "from=" + shelf);
        packer().urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("items.label", equalTo(List.of(all("c"))));
    }

    @Test
    void whatIsPutInMeanwhileNeitherRepeatsNorHidesARow() {
        put("b", "d", "f");
        var first = page(2, null);
        put("a", "c", "e");
        assertThat(labels(page(10, first.extract().path("nextCursor")))).containsExactly(all("e", "f"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void aPageHasOneToTwoHundredItems(int limit) {
        page(limit, null)
                .statusCode(422)
                .body("code", equalTo("invalid"))
                .body("errors[0].parameter", equalTo("limit"))
                .body("errors[0].pointer", nullValue());
    }

    @Test
    void aLimitThatIsNoNumberIsNotValid() {
        packer().get("/v1/parcels?limit=many").then().statusCode(422).body("code", equalTo("invalid-parameter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b", ".", "AAAAAAAAAAAAAAAA.cGFyY2Vsc3wwfDA"})
    void aCursorThatSomebodyMadeUpIsRefused(String cursor) {
        page(2, cursor).statusCode(400).body("code", equalTo("bad-cursor"));
    }

    @Test
    void aCursorThatSomebodyChangedIsRefused() {
        put("a", "b", "c");
        String cursor = page(2, null).extract().path("nextCursor");
        var changed = cursor.charAt(20) == 'A' ? 'B' : 'A';
        page(2, cursor.substring(0, 20) + changed + cursor.substring(21))
                .statusCode(400)
                .body("code", equalTo("bad-cursor"));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String place = asProgram("data-warehouse", Roles.SUBSCRIBER)
                .get("/v1/changes?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
        page(2, place).statusCode(400).body("code", equalTo("bad-cursor"));
    }

    private void put(String... labels) {
        for (var label : all(labels)) {
            pack(parcel(label)).statusCode(201);
        }
    }

    private String[] all(String... labels) {
        return List.of(labels).stream().map(label -> shelf + " " + label).toArray(String[]::new);
    }

    private static List<String> labels(ValidatableResponse page) {
        return page.statusCode(200).extract().path("items.label");
    }

    private ValidatableResponse page(int limit, String cursor) {
        var request = packer().queryParam("from", shelf).queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get("/v1/parcels")
                .then();
    }
}
